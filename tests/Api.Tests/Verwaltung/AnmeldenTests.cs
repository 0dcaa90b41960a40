using System.Net;
using System.Text.RegularExpressions;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Verwaltung;

public sealed partial class AnmeldenTests : IAsyncLifetime, IDisposable
{
    private const string Key = "ein-Schluessel-fuer-Tests";

    private readonly TestService _service = new(settings: new Dictionary<string, string?> { ["Fokuslupe:Verwaltung:Schluessel"] = Key });
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    public async Task InitializeAsync()
    {
        await _service.ReadyAsync();
        _client.BaseAddress = _service.Client.BaseAddress;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task SignIn_WithTheKey_SetsACookieThatOnlyThisSiteSendsAndLetsOneChange()
    {
        using var answer = await SignInAsync(Key, "/modelle/art");

        Assert.Equal("/modelle/art", answer.Headers.Location!.ToString());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("fokuslupe-verwaltung=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        var started = await _client.SendAsync(HttpMethod.Post, "/api/modelle/training");
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        using var cancelled = await _client.SendAsync(HttpMethod.Delete, started.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, cancelled.StatusCode);

        using var signedOut = await PostAsync("/anmelden?handler=Abmelden", []);
        Assert.Equal(HttpStatusCode.Redirect, signedOut.StatusCode);
        await (await _client.SendAsync(HttpMethod.Post, "/api/modelle/training")).ProblemAsync(401, "not-administrator");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    public async Task SignIn_WithAForeignAddressToGoTo_StaysHere(string address)
    {
        using var answer = await SignInAsync(Key, address);

        Assert.Equal("/modelle", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignIn_ByGuessing_IsRefusedAndSoonStopped()
    {
        for (var i = 0; i < 10; i++)
        {
            using var wrong = await SignInAsync($"geraten-{i}-geraten-geraten", "/modelle");
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
            Assert.Contains("stimmt nicht", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var stopped = await SignInAsync(Key, "/modelle");

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        await (await _client.SendAsync(HttpMethod.Post, "/api/modelle/training")).ProblemAsync(401, "not-administrator");
    }

    [Theory]
    [InlineData("/modelle/art/zurueckrollen")]
    [InlineData("/modelle/art/0001/befoerdern")]
    [InlineData("/modelle/art/vergleich?a=0001&b=0001")]
    public async Task Change_WithoutSignIn_AsksForIt(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/anmelden?zurueck=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var posted = await PostAsync("/modelle?handler=Training", []);
        Assert.StartsWith("/anmelden", posted.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SignInAsync(string key, string back) =>
        PostAsync($"/anmelden?zurueck={Uri.EscapeDataString(back)}", new() { ["schluessel"] = key });

    private async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> form)
    {
        var page = await _client.GetStringAsync(new Uri("/anmelden", UriKind.Relative));
        form["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
        using var content = new FormUrlEncodedContent(form);
        return await _client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)")]
    private static partial Regex Token();
}
