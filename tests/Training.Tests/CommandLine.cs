using System.Text.Json;

namespace Fokuslupe.Training.Tests;

/// <summary>Runs the program in this process, with a folder of its own for files.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-");

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    internal static async Task<Answer> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await TrainingApp.RunAsync(args, output, error);
        return new Answer(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a call left behind.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    /// <summary>Standard output, which must be one JSON object and a line end.</summary>
    public JsonElement Json()
    {
        Assert.Equal(1, Output.AsSpan().Count('\n'));
        using var document = JsonDocument.Parse(Output);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        return document.RootElement.Clone();
    }
}
