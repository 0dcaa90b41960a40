using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Changes the models of an installation the way trainings and accidents do.</summary>
internal static class OwnModelFiles
{
    private const int HashLength = 32;

    /// <summary>Puts a copy of a version beside it, as a candidate.</summary>
    /// <param name="folder">Folder of the database.</param>
    /// <param name="task">Task.</param>
    /// <param name="version">The new version.</param>
    /// <param name="change">Changes the model without its checksum; null: the same model.</param>
    public static void AddCandidate(string folder, string task, string version = "0002", Action<byte[]>? change = null)
    {
        var source = Path.Combine(folder, "modelle", task, "0001");
        var target = Directory.CreateDirectory(Path.Combine(folder, "modelle", task, version)).FullName;
        var model = File.ReadAllBytes(Path.Combine(source, "model.bin"));
        change?.Invoke(model);
        SHA256.HashData(model.AsSpan(0, model.Length - HashLength), model.AsSpan(model.Length - HashLength));
        File.WriteAllBytes(Path.Combine(target, "model.bin"), model);
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(source, "card.json")))!;
        card["version"] = version;
        card["modelSha256"] = Convert.ToHexStringLower(SHA256.HashData(model));
        File.WriteAllText(Path.Combine(target, "card.json"), card.ToJsonString());
    }

    /// <summary>Lets a model call «wohnen» what it calls «arbeit», and the other way round.</summary>
    public static void SwapFields(byte[] model)
    {
        var (wohnen, arbeit) = (model.AsSpan().IndexOf("\u0006wohnen\u0007bildung"u8), model.AsSpan().IndexOf("\u0006arbeit\u0005armut"u8));
        Assert.True(wohnen > 0 && arbeit > 0);
        "arbeit"u8.CopyTo(model.AsSpan(wohnen + 1));
        "wohnen"u8.CopyTo(model.AsSpan(arbeit + 1));
    }

    public static void Cut(string folder, string task, string version)
    {
        var file = Path.Combine(folder, "modelle", task, version, "model.bin");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..100]);
    }
}
