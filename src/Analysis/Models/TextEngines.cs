namespace Fokuslupe.Analysis.Models;

/// <summary>The engines that this program was built with.</summary>
public static class TextEngines
{
    /// <summary>Name of the engine that is always there.</summary>
    public const string BuiltInName = "builtin";

    // Only there when built with -p:MlNet=true; nothing else in the program needs to know.
    private const string MlNetEngine = "Fokuslupe.MlNet.MlNetEngine, Fokuslupe.MlNet";

    private static readonly ITextEngine[] All = Type.GetType(MlNetEngine) is { } type
        ? [BuiltInEngine.Instance, (ITextEngine)Activator.CreateInstance(type)!]
        : [BuiltInEngine.Instance];

    /// <summary>Names of the engines.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(engine => engine.Name)];

    /// <summary>The engine of that name.</summary>
    /// <exception cref="InvalidModelException">This program was built without it.</exception>
    internal static ITextEngine Named(string name) => All.FirstOrDefault(engine => engine.Name == name)
        ?? throw new InvalidModelException(
            $"Engine '{name}' is not part of this program, which has {string.Join(", ", Names)}. "
            + "Engine mlnet comes with a build with -p:MlNet=true; see README.md.");

    /// <summary>Reads a model file of whatever engine.</summary>
    /// <exception cref="InvalidModelException">No engine knows the file, or the one that does refuses it.</exception>
    internal static T Read<T>(byte[] file, string task, Func<ITextClassifier, BinaryReader, T> rest) =>
        (All.FirstOrDefault(engine => engine.Recognizes(file)) ?? BuiltInEngine.Instance).Read(file, task, rest);
}
