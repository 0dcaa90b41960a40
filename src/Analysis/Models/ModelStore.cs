using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// The folder <c>models</c>: <c>task/version/model.bin</c> with <c>card.json</c> beside it. Versions count up from
/// <c>0001</c>; the newest is the active one.
/// </summary>
internal static class ModelStore
{
    private const string ModelName = "model.bin";
    private const string CardName = "card.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes a model as a new version, unless the newest one holds the very same bytes.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="card">Its card; version and hash are filled in here.</param>
    /// <param name="model">The model file.</param>
    /// <returns>The card as it stands in the folder.</returns>
    public static ModelCard Save(string modelsFolder, ModelCard card, byte[] model)
    {
        var hash = Sha256(model);
        var newest = NewestVersion(modelsFolder, card.Task);
        var same = newest is not null && File.Exists(Path.Combine(modelsFolder, card.Task, newest, CardName))
            && ReadCard(modelsFolder, card.Task, newest).ModelSha256 == hash;
        var version = same ? newest! : (int.Parse(newest ?? "0", CultureInfo.InvariantCulture) + 1).ToString("D4", CultureInfo.InvariantCulture);
        var complete = card with { Version = version, ModelSha256 = hash };
        var folder = Directory.CreateDirectory(Path.Combine(modelsFolder, card.Task, version)).FullName;
        File.WriteAllBytes(Path.Combine(folder, ModelName), model);
        File.WriteAllText(Path.Combine(folder, CardName), JsonSerializer.Serialize(complete, Json) + "\n");
        return complete;
    }

    /// <summary>Reads a model.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="task">Task.</param>
    /// <param name="version">Version, or null for the newest.</param>
    /// <exception cref="InvalidModelException">No version, no card, or a model that does not match its card.</exception>
    public static (ModelCard Card, byte[] Model) Load(string modelsFolder, string task, string? version = null)
    {
        version ??= NewestVersion(modelsFolder, task)
            ?? throw new InvalidModelException($"There is no model of task '{task}' in {modelsFolder}.");
        var card = ReadCard(modelsFolder, task, version);
        var file = Path.Combine(modelsFolder, task, version, ModelName);
        if (!File.Exists(file))
        {
            throw new InvalidModelException($"The model file of task '{task}', version {version}, is missing.");
        }

        var model = File.ReadAllBytes(file);
        return Sha256(model) == card.ModelSha256
            ? (card, model)
            : throw new InvalidModelException($"The model of task '{task}', version {version}, does not match its card.");
    }

    private static ModelCard ReadCard(string modelsFolder, string task, string version)
    {
        var file = Path.Combine(modelsFolder, task, version, CardName);
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

    private static string? NewestVersion(string modelsFolder, string task)
    {
        var folder = Path.Combine(modelsFolder, task);
        return !Directory.Exists(folder) ? null
            : Directory.EnumerateDirectories(folder).Select(Path.GetFileName)
                .Where(name => name is { Length: 4 } && name.All(char.IsAsciiDigit))
                .Max(StringComparer.Ordinal);
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
