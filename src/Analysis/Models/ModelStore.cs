using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// The files of the folder <c>models</c>: <c>task/version/model.bin</c> (of ML.NET <c>model.zip</c>) with
/// <c>card.json</c> beside it. Versions count up from <c>0001</c>; which of them is active says <see cref="RegistryFile"/>.
/// </summary>
internal static class ModelStore
{
    private const string CardName = "card.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Names of the tasks that have versions, sorted.</summary>
    public static IReadOnlyList<string> Tasks(string modelsFolder) => !Directory.Exists(modelsFolder) ? []
        : [.. Directory.EnumerateDirectories(modelsFolder).Select(folder => Path.GetFileName(folder)!)
            .Where(task => Versions(modelsFolder, task).Count > 0)
            .Order(StringComparer.Ordinal)];

    /// <summary>The versions of a task, rising.</summary>
    public static IReadOnlyList<string> Versions(string modelsFolder, string task)
    {
        var folder = Path.Combine(modelsFolder, task);
        return !Directory.Exists(folder) ? []
            : [.. Directory.EnumerateDirectories(folder).Select(version => Path.GetFileName(version)!).Where(IsVersion).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes a model as a new version, unless there is one of the very same bytes and features: then only its card is renewed.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="card">Its card; version and hash are filled in here.</param>
    /// <param name="model">The model file.</param>
    /// <returns>The card as it stands in the folder.</returns>
    public static ModelCard Save(string modelsFolder, ModelCard card, byte[] model)
    {
        using var locked = WholeFile.Lock(modelsFolder);
        var hash = Sha256(model);
        var versions = Versions(modelsFolder, card.Task);
        var same = versions.LastOrDefault(version => File.Exists(FileOf(modelsFolder, card.Task, version, CardName))
            && ReadCard(modelsFolder, card.Task, version) is var old && old.ModelSha256 == hash && old.ThesaurusSha256 == card.ThesaurusSha256);
        var next = int.Parse(versions.Count == 0 ? "0" : versions[^1], CultureInfo.InvariantCulture) + 1;
        var complete = card with { Version = same ?? next.ToString("D4", CultureInfo.InvariantCulture), ModelSha256 = hash };
        byte[] cardBytes = [.. JsonSerializer.SerializeToUtf8Bytes(complete, Json), (byte)'\n'];
        if (same is not null)
        {
            WholeFile.Write(FileOf(modelsFolder, card.Task, same, CardName), cardBytes);
            return complete;
        }

        // A folder under construction has no name of a version; whoever is killed here leaves nothing that counts.
        var unfinished = Directory.CreateDirectory(Path.Combine(modelsFolder, card.Task, complete.Version + ".tmp")).FullName;
        File.WriteAllBytes(Path.Combine(unfinished, TextEngines.FileNameOf(card.Engine)), model);
        File.WriteAllBytes(Path.Combine(unfinished, CardName), cardBytes);
        Directory.Move(unfinished, Path.Combine(modelsFolder, card.Task, complete.Version));
        return complete;
    }

    /// <summary>Reads the active version of a task.</summary>
    /// <exception cref="InvalidModelException">No version, no card, or a model that does not match its card.</exception>
    public static (ModelCard Card, byte[] Model) Load(string modelsFolder, string task) =>
        RegistryFile.Read(modelsFolder).Active.TryGetValue(task, out var version)
            ? Load(modelsFolder, task, version)
            : throw new InvalidModelException($"There is no model of task '{task}' in {modelsFolder}.");

    /// <summary>Reads a version of a task.</summary>
    /// <exception cref="InvalidModelException">No such version, no card, or a model that does not match its card.</exception>
    public static (ModelCard Card, byte[] Model) Load(string modelsFolder, string task, string version)
    {
        var card = ReadCard(modelsFolder, task, version);
        var file = FileOf(modelsFolder, task, version, TextEngines.FileNameOf(card.Engine));
        if (!File.Exists(file))
        {
            throw new InvalidModelException($"The model file of task '{task}', version {version}, is missing.");
        }

        var model = File.ReadAllBytes(file);
        return Sha256(model) == card.ModelSha256
            ? (card, model)
            : throw new InvalidModelException($"The model of task '{task}', version {version}, does not match its card.");
    }

    /// <summary>Reads the card of a version.</summary>
    /// <exception cref="InvalidModelException">No card, or one that belongs elsewhere.</exception>
    public static ModelCard ReadCard(string modelsFolder, string task, string version)
    {
        var file = FileOf(modelsFolder, task, version, CardName);
        if (!File.Exists(file))
        {
            throw new InvalidModelException($"The model of task '{task}', version {version}, has no card.");
        }

        try
        {
            var card = JsonSerializer.Deserialize<ModelCard>(File.ReadAllText(file), Json);
            return card is not null && card.Task == task && card.Version == version
                ? card
                : throw new InvalidModelException($"The card of task '{task}', version {version}, belongs to another model.");
        }
        catch (JsonException exception)
        {
            throw new InvalidModelException($"The card of task '{task}', version {version}, cannot be read: {exception.Message}");
        }
    }

    private static bool IsVersion(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);

    private static string FileOf(string modelsFolder, string task, string version, string name) => Path.Combine(modelsFolder, task, version, name);

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
