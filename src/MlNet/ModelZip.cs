using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.MlNet;

/// <summary>
/// ML.NET's zip with one entry of ours in it: ML.NET's own tools read it as it is. Entries have no date, so that the same
/// model is the same file; the comment at the end is the SHA-256 of all before it.
/// </summary>
internal static class ModelZip
{
    private const string Ours = "fokuslupe.bin";
    private const int SealLength = 64;

    /// <summary>The oldest date a zip can hold.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>True when a file begins like a zip.</summary>
    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith("PK\x03\x04"u8);

    /// <summary>Puts our part into ML.NET's zip.</summary>
    public static byte[] Join(byte[] zip, byte[] ours)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(zip)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true) { Comment = new string('0', SealLength) })
        {
            foreach (var entry in source.Entries.Where(entry => entry.FullName != Ours).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                using var content = entry.Open();
                Add(target, entry.FullName, content);
            }

            Add(target, Ours, new MemoryStream(ours));
        }

        var file = stream.ToArray();
        Seal(file).CopyTo(file.AsSpan(file.Length - SealLength));
        return file;
    }

    /// <summary>Takes our part out; ML.NET reads the rest from the file as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="task">Task, for the message.</param>
    /// <exception cref="InvalidModelException">The file is cut or changed, or has no such part.</exception>
    public static byte[] OurPart(byte[] file, string task)
    {
        if (file.Length < SealLength || !Seal(file).AsSpan().SequenceEqual(file.AsSpan(file.Length - SealLength)))
        {
            throw new InvalidModelException($"The model of task '{task}' is damaged: its checksum does not agree.");
        }

        using var archive = new ZipArchive(new MemoryStream(file));
        var entry = archive.GetEntry(Ours) ?? throw new InvalidModelException($"The model of task '{task}' is a zip, but no model of Fokuslupe.");
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Add(ZipArchive target, string name, Stream content)
    {
        var entry = target.CreateEntry(name);
        entry.LastWriteTime = NoDate;
        using var stream = entry.Open();
        content.CopyTo(stream);
    }

    private static byte[] Seal(ReadOnlySpan<byte> file) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(file[..^SealLength])));
}
