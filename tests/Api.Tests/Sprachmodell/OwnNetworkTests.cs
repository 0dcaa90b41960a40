using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Sprachmodell;

[Collection(SampleServiceTests.Name)]
public sealed class OwnNetworkTests(SampleService sample)
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("http://localhost:11434/v1", true)]
    [InlineData("http://127.0.0.1/v1", true)]
    [InlineData("http://[::1]:8080", true)]
    [InlineData("https://10.1.2.3/v1", true)]
    [InlineData("http://172.16.0.1", true)]
    [InlineData("http://172.32.0.1", false)]
    [InlineData("http://192.168.7.7", true)]
    [InlineData("http://[fd00::1]", true)]
    [InlineData("http://8.8.8.8", false)]
    [InlineData("http://[2001:4860:4860::8888]", false)]
    [InlineData("https://api.example.com/v1", false)]
    [InlineData("http://localhost.example.com", false)]
    [InlineData("http://chat.kreis.example", true)]
    [InlineData("ftp://127.0.0.1", false)]
    [InlineData("127.0.0.1", false)]
    public void Allows_OnlyTheOwnNetworkAndNamedHosts(string? address, bool expected) =>
        Assert.Equal(expected, OwnNetwork.Allows(new() { Adresse = address, ErlaubteRechner = { "chat.kreis.example" } }));

    [Fact]
    public async Task Glaetten_WithoutAServer_SaysSo()
    {
        var (path, _) = await Entwurf.CreateAsync(sample.Client);

        await (await sample.Client.SendAsync(HttpMethod.Post, path + "/glaetten", ifMatch: "\"1\"")).ProblemAsync(409, "no-chat-server");
    }
}
