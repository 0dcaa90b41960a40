using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>
/// <c>models/registry.json</c>: one file for all tasks, so that versions that need each other change place together. It is
/// replaced as a whole; readers see the old or the new one. Without it, the first version of each task is active.
/// </summary>
internal static class RegistryFile
{
    public const string Name = "registry.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads the state of a folder of models.</summary>
    /// <exception cref="InvalidModelException">The file cannot be read.</exception>
    public static RegistryState Read(string modelsFolder)
    {
        var file = Path.Combine(modelsFolder, Name);
        var written = File.Exists(file) ? Parse(file) : new RegistryState { Active = new Dictionary<string, string>() };
        var active = new SortedDictionary<string, string>(written.Active.ToDictionary(), StringComparer.Ordinal);
        foreach (var task in ModelStore.Tasks(modelsFolder))
        {
            active.TryAdd(task, ModelStore.Versions(modelsFolder, task)[0]);
        }

        return written with { Active = active };
    }

    /// <summary>Replaces the file.</summary>
    public static void Write(string modelsFolder, RegistryState state) =>
        WholeFile.Write(Path.Combine(modelsFolder, Name), [.. JsonSerializer.SerializeToUtf8Bytes(state, Json), (byte)'\n']);

    private static RegistryState Parse(string file)
    {
        try
        {
            var state = JsonSerializer.Deserialize<RegistryState>(File.ReadAllBytes(file), Json);
            return state?.Active is not null && state.History is not null && state.History.All(entry => entry?.Changes is not null)
                ? state
                : throw new InvalidModelException($"The registry {file} holds nothing.");
        }
        catch (JsonException exception)
        {
            throw new InvalidModelException($"The registry {file} cannot be read: {exception.Message}");
        }
    }
}
