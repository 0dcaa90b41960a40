namespace Fokuslupe.Analysis.Models;

/// <summary>The engines that this program was built with.</summary>
internal static class TextEngines
{
    /// <summary>Name of the engine that is always there.</summary>
    public const string BuiltInName = "builtin";

    // Only there when built with -p:MlNet=true; nothing else in the program needs to know.
    private const string MlNetEngine = "Fokuslupe.MlNet.MlNetEngine, Fokuslupe.MlNet";

    private static readonly ITextEngine[] All = Type.GetType(MlNetEngine) is { } type
        ? [BuiltInEngine.Instance, (ITextEngine)Activator.CreateInstance(type)!]
        : [BuiltInEngine.Instance];

    /// <summary>The engine of that name, or null.</summary>
    public static ITextEngine? Find(string name) => All.FirstOrDefault(engine => engine.Name == name);

    /// <summary>Says what to do about an engine that is not there, in English.</summary>
    public static string Missing(string name) =>
        $"This program was built without engine '{name}'; it has {string.Join(", ", All.Select(engine => engine.Name))}. "
        + "Engine mlnet comes with -p:MlNet=true at the build (see README.md).";

    /// <summary>Name of a model file of an engine.</summary>
    /// <exception cref="InvalidModelException">This program was built without it.</exception>
    public static string FileNameOf(string engine) => Find(engine)?.FileName ?? throw new InvalidModelException(Missing(engine));

    /// <summary>Reads a model file of whatever engine.</summary>
    /// <exception cref="InvalidModelException">No engine knows the file, or the one that does refuses it.</exception>
    public static T Read<T>(byte[] file, string task, Func<ITextClassifier, BinaryReader, T> rest) =>
        (All.FirstOrDefault(engine => engine.Recognizes(file)) ?? BuiltInEngine.Instance).Read(file, task, rest);
}
