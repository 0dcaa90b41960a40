using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Fokuslupe.Testing;

/// <summary>The service in a process of its own, on a free port, with a data folder of its own; ends with this object.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private RunningService(Process process, int port)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
        Port = port;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    /// <summary>Where it listens, on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Asks the service.</summary>
    public HttpClient Client { get; }

    /// <summary>Time from the start of the process until <c>/health/ready</c> answered 200.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>Starts <c>dotnet</c> with these arguments and waits until the service is ready.</summary>
    /// <param name="folder">Working directory.</param>
    /// <param name="dataFolder">Folder of the database.</param>
    /// <param name="arguments">A dll, or <c>run</c> and its options.</param>
    /// <exception cref="InvalidOperationException">It ended, or was not ready within a minute; the message holds what it printed.</exception>
    public static Task<RunningService> StartAsync(string folder, string dataFolder, params string[] arguments) =>
        StartAsync(FreePort(), folder, dataFolder, arguments);

    /// <summary>The same on a port of one's choice, for a service that comes back where it was.</summary>
    public static async Task<RunningService> StartAsync(int port, string folder, string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
                ["Fokuslupe__Datenbank__Path"] = Path.Combine(dataFolder, "fokuslupe.db"),
            },
        };
        var watch = Stopwatch.StartNew();
        var service = new RunningService(Process.Start(start)!, port);
        if (!await service.WaitUntilReadyAsync(watch))
        {
            throw new InvalidOperationException($"The service is not ready. {await service.StopAsync()}");
        }

        return service;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> WaitUntilReadyAsync(Stopwatch watch)
    {
        while (!_process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(1))
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    StartTime = watch.Elapsed;
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(20);
        }

        return false;
    }

    private async Task<string> StopAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        var said = await _output + await _error;
        _process.Dispose();
        return said;
    }
}
