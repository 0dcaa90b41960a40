using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Errors;

[Collection(SampleServiceTests.Name)]
public sealed class ProblemTests(SampleService sample)
{
    [Theory]
    [InlineData("GET", "/api/nirgends", 404, "not-found")]
    [InlineData("GET", "/api/protokolle/eins", 404, "not-found")]
    [InlineData("GET", "/api/protokolle/99999999999999999999", 404, "not-found")]
    [InlineData("GET", "/api/protokolle/987654", 404, "not-found")]
    [InlineData("GET", "/api/handlungsempfehlungen/987654", 404, "not-found")]
    [InlineData("PUT", "/api/protokolle", 405, "method-not-allowed")]
    [InlineData("DELETE", "/api/beitraege", 405, "method-not-allowed")]
    [InlineData("GET", "/api/klassifikation", 405, "method-not-allowed")]
    public async Task Request_ThatMissesTheInterface_GetsAProblem(string method, string path, int status, string code) =>
        await (await sample.Client.SendAsync(new HttpMethod(method), path)).ProblemAsync(status, code);

    [Fact]
    public async Task Request_WithTextInsteadOfJson_IsUnsupported()
    {
        using var content = new StringContent("Bus");

        await (await sample.Client.PostAsync(new Uri("/api/klassifikation", UriKind.Relative), content))
            .ProblemAsync(415, "unsupported-media-type");
    }
}
