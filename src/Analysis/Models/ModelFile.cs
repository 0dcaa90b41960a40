using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// The envelope of every model file: magic, format, task, content, and a SHA-256 over all of it, so that a cut or changed
/// file is refused before anything is read from it.
/// </summary>
internal static class ModelFile
{
    private const int Format = 1;
    private const int HashLength = 32;
    private static readonly byte[] Magic = "FLMODEL\0"u8.ToArray();

    /// <summary>Wraps a model.</summary>
    public static byte[] Write(string task, Action<BinaryWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Format);
            writer.Write(task);
            content(writer);
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>True when a file begins like a model file.</summary>
    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith(Magic);

    /// <summary>Checks the envelope and reads the model.</summary>
    /// <exception cref="InvalidModelException">Cut, changed, of another format, of another task, or with another content.</exception>
    public static T Read<T>(byte[] bytes, string task, Func<BinaryReader, T> content)
    {
        if (bytes.Length < Magic.Length + HashLength || !IsOne(bytes))
        {
            throw new InvalidModelException($"The model of task '{task}' is no model file of Fokuslupe.");
        }

        if (!SHA256.HashData(bytes.AsSpan(0, bytes.Length - HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - HashLength)))
        {
            throw new InvalidModelException($"The model of task '{task}' is damaged: its checksum does not agree.");
        }

        using var stream = new MemoryStream(bytes, Magic.Length, bytes.Length - Magic.Length - HashLength);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            var model = Read(reader, task, content);
            return stream.Position == stream.Length
                ? model
                : throw new InvalidModelException($"The model of task '{task}' holds more than this program reads. Please train it anew.");
        }
        catch (Exception exception) when (exception is not InvalidModelException)
        {
            // The checksum agrees, so a program that writes another content has made it.
            throw new InvalidModelException($"The model of task '{task}' has another content than this program reads ({exception.Message}). Please train it anew.");
        }
    }

    private static T Read<T>(BinaryReader reader, string task, Func<BinaryReader, T> content)
    {
        var format = reader.ReadInt32();
        if (format != Format)
        {
            throw new InvalidModelException($"The model of task '{task}' has format {format}; this program reads format {Format}.");
        }

        var found = reader.ReadString();
        return found == task ? content(reader) : throw new InvalidModelException($"A model of task '{found}' stands where '{task}' is expected.");
    }

    /// <summary>Writes numbers as they lie in memory (little-endian on every platform .NET runs on).</summary>
    public static void WriteArray<T>(this BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads what <see cref="WriteArray"/> wrote.</summary>
    public static T[] ReadArray<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Writes strings.</summary>
    public static void WriteStrings(this BinaryWriter writer, IReadOnlyList<string> values)
    {
        writer.Write(values.Count);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    /// <summary>Reads what <see cref="WriteStrings"/> wrote.</summary>
    public static string[] ReadStrings(this BinaryReader reader)
    {
        var values = new string[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadString();
        }

        return values;
    }

    /// <summary>Writes a part of the content packed. The smallest size would save a tenth and take longer than all the training.</summary>
    public static void WritePacked(this BinaryWriter writer, Action<BinaryWriter> content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var inner = new BinaryWriter(brotli))
        {
            content(inner);
        }

        writer.WriteArray<byte>(packed.ToArray());
    }

    /// <summary>Reads what <see cref="WritePacked"/> wrote.</summary>
    public static T ReadPacked<T>(this BinaryReader reader, Func<BinaryReader, T> content)
    {
        using var brotli = new BrotliStream(new MemoryStream(reader.ReadArray<byte>()), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        brotli.CopyTo(unpacked);
        unpacked.Position = 0;
        using var inner = new BinaryReader(unpacked);
        return content(inner);
    }
}
