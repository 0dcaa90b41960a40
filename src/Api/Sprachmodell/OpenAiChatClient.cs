using System.Runtime.CompilerServices;
using System.Text.Json;

using Microsoft.Extensions.AI;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>Asks an OpenAI-compatible chat server: <c>POST chat/completions</c>, one answer, no tools.</summary>
/// <param name="http">Knows the server's address, the limits of time and size, and the key.</param>
/// <param name="model">Name of the model.</param>
internal sealed class OpenAiChatClient(HttpClient http, string model) : IChatClient
{
    /// <exception cref="HttpRequestException">The server is gone, refuses, or says more than allowed.</exception>
    /// <exception cref="TaskCanceledException">The answer took longer than allowed.</exception>
    /// <exception cref="JsonException">The answer has another form.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = new Request(model, [.. messages.Select(message => new Message(message.Role.Value, message.Text))], options?.Temperature ?? 0, Stream: false);
        using var response = await http.PostAsJsonAsync("chat/completions", request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = JsonSerializer.Deserialize<Answer>(await response.Content.ReadAsStringAsync(cancellationToken), JsonSerializerOptions.Web);
        return answer?.Choices is [{ Message.Content: { } content }, ..]
            ? new ChatResponse(new ChatMessage(ChatRole.Assistant, content)) { ModelId = model }
            : throw new JsonException("The answer has no choice with a message.");
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => http.Dispose();

    private sealed record Request(string Model, IReadOnlyList<Message> Messages, float Temperature, bool Stream);

    private sealed record Message(string Role, string? Content);

    private sealed record Choice(Message? Message);

    private sealed record Answer(IReadOnlyList<Choice>? Choices);
}
