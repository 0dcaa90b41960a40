using System.Net.Http.Headers;

using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>The chat server, when there is one.</summary>
internal static class SprachmodellSetup
{
    public static IServiceCollection AddSprachmodell(this IServiceCollection services) => services
        .AddSingleton(provider => new Chat(Create(provider.GetRequiredService<IOptions<SprachmodellOptions>>().Value)))
        .AddSingleton<Glaettung>();

    private static OpenAiChatClient? Create(SprachmodellOptions options)
    {
        if (options.Adresse is not { } address)
        {
            return null;
        }

        // A proxy or a redirect could lead out of the own network.
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(address.TrimEnd('/') + "/"),
            Timeout = TimeSpan.FromSeconds(options.Zeitlimit),
            MaxResponseContentBufferSize = options.MaxBytes,
        };
        if (options.Schluessel is { } key)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return new OpenAiChatClient(http, options.Modell);
    }
}

/// <summary>The chat server, or none.</summary>
/// <param name="Client">Asks it; null when none is set up.</param>
internal sealed record Chat(IChatClient? Client) : IDisposable
{
    public void Dispose() => Client?.Dispose();
}
