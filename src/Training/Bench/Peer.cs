using System.ComponentModel;
using System.Diagnostics;

namespace Fokuslupe.Training.Bench;

/// <summary>Another program to measure ourselves against.</summary>
/// <param name="Name">Name.</param>
/// <param name="Package">Debian's package.</param>
/// <param name="FindAsync">The command to start it by, or null where it is not installed.</param>
/// <param name="RunAsync">Learns and predicts in a folder of its own: command, set, folder.</param>
internal sealed record Peer(
    string Name,
    string Package,
    Func<CancellationToken, Task<string?>> FindAsync,
    Func<string, BenchSet, DirectoryInfo, CancellationToken, Task<BenchResult>> RunAsync)
{
    /// <summary>Runs a program to its end; killed with its children when the call is cancelled.</summary>
    /// <returns>Exit code and standard output; -1 when there is no such program.</returns>
    public static async Task<(int Code, string Output)> StartAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }

        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, process.ExitCode == 0 ? output : await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Runs a program that must succeed, and gives its standard output.</summary>
    /// <exception cref="IOException">It failed; the message ends with what it said.</exception>
    public static async Task<string> MustAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var (code, output) = await StartAsync(program, arguments, cancellationToken);
        return code == 0 ? output : throw new IOException($"{program} ended with {code}: {output.Trim().Split('\n')[^1]}");
    }
}
