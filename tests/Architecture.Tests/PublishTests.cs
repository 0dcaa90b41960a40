using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using Fokuslupe.Testing;

namespace Fokuslupe.Architecture.Tests;

/// <summary>What the Dockerfile does, without Docker: publish what .dockerignore lets in, start the result, ask its health check.</summary>
public sealed class PublishTests : IDisposable
{
    private static readonly string[] Dockerfile = File.ReadAllLines(Repository.PathOf("Dockerfile"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-publish-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Publish_IntoAnEmptyFolder_StartsAndIsHealthy()
    {
        var source = _folder.CreateSubdirectory("source");
        var app = Path.Combine(_folder.FullName, "app");
        CopyContext(source.FullName);
        var publish = Dockerfile.Single(line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal))["RUN ".Length..].Split(' ');
        Assert.Equal("/app", publish[^1]);

        var published = await RunAsync(source.FullName, publish[0], [.. publish[1..^1], app]);
        Assert.True(published.Code == 0, published.Output);

        var entry = Json(Dockerfile.Single(line => line.StartsWith("ENTRYPOINT", StringComparison.Ordinal)));
        Assert.Equal("dotnet", entry[0]);
        await using var service = await RunningService.StartAsync(app, Path.Combine(_folder.FullName, "data"), [.. entry[1..]]);
        var page = await service.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        Assert.Contains("Fokuslupe", page, StringComparison.Ordinal);
        foreach (var asset in (string[])["/lib/kern.css", "/lib/htmx.js", "/lib/echarts.js", "/lib/fonts/FiraSans-Regular.woff2"])
        {
            using var answer = await service.Client.GetAsync(new Uri(asset, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{asset} was not published.");
        }


        var probe = Json(Dockerfile.SkipWhile(line => !line.StartsWith("HEALTHCHECK", StringComparison.Ordinal)).ElementAt(1));
        Assert.Equal(0, (await RunAsync(app, probe[0], probe[1..^1], probe[^1].Replace("5080", service.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))).Code);
        Assert.NotEqual(0, (await RunAsync(app, probe[0], probe[1..^1], probe[^1].Replace("/health/live", "/health/none", StringComparison.Ordinal))).Code);
    }

    /// <summary>The JSON array at the end of an instruction.</summary>
    private static string[] Json(string instruction) =>
        JsonSerializer.Deserialize<string[]>(instruction[instruction.IndexOf('[', StringComparison.Ordinal)..])!;

    private static void CopyContext(string target)
    {
        var allowed = File.ReadLines(Repository.PathOf(".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]);
        foreach (var name in allowed)
        {
            var files = File.Exists(Repository.PathOf(name)) ? [Repository.PathOf(name)] : SourceFiles.Below("*", name);
            foreach (var file in files)
            {
                var copy = Path.Combine(target, SourceFiles.Name(file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(string folder, string command, IEnumerable<string> arguments, params string[] last)
    {
        var start = new ProcessStartInfo(command, [.. arguments, .. last])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            // Build servers would outlive the command and hold its output open.
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
