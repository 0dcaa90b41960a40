using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>An OpenAI-compatible chat server that answers as a test wants.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChatServer(WebApplication app) => _app = app;

    /// <summary>What a service has to be told.</summary>
    public string Address => _app.Urls.Single() + "/v1";

    /// <summary>Words each sentence anew: takes number, text and ids, and gives the entry of the answer or null.</summary>
    public Func<int, string, IReadOnlyList<long>, object?> Wording { get; set; } = (_, _, _) => null;

    /// <summary>Answers in the place of <see cref="Wording"/>.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    /// <summary>What was sent last.</summary>
    public JsonNode? Asked { get; private set; }

    public static async Task<ChatServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ChatServer(builder.Build());
        server._app.MapPost("/v1/chat/completions", server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Asked = await JsonNode.ParseAsync(context.Request.Body);
        if (Instead is { } instead)
        {
            await instead(context);
            return;
        }

        var sentences = JsonNode.Parse(Asked!["messages"]!.AsArray()[^1]!["content"]!.GetValue<string>())!["saetze"]!.AsArray();
        var answers = sentences
            .Select(satz => Wording(satz!["nr"]!.GetValue<int>(), satz["text"]!.GetValue<string>(), [.. satz["belege"]!.AsArray().Select(beleg => beleg!["nr"]!.GetValue<long>())]))
            .Where(answer => answer is not null);
        await context.Response.WriteAsJsonAsync(new
        {
            choices = new[] { new { message = new { role = "assistant", content = "Gern:\n```json\n" + JsonSerializer.Serialize(new { saetze = answers }) + "\n```" } } },
        });
    }
}
