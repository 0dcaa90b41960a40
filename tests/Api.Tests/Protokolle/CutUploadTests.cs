using System.Globalization;
using System.Net.Sockets;
using System.Text;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Protokolle;

[Collection(SampleServiceTests.Name)]
public sealed class CutUploadTests(SampleService sample)
{
    [Theory]
    [InlineData("/api/protokolle")]
    [InlineData("/?handler=Hochladen")]
    public async Task Upload_CutOffHalfWay_StoresNothingAndTheNextOneWorks(string address)
    {
        var before = (await sample.Client.ReadAsync("/api/protokolle")).Number("gesamt");
        var home = sample.Client.BaseAddress!;
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(home.Host, home.Port);
            var half = string.Create(CultureInfo.InvariantCulture, $"POST {address} HTTP/1.1\r\nHost: {home.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"halb.txt\"\r\n\r\nProtokoll der Fokusgruppe Wohnen\r\n");
            await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(half));
        }

        Assert.Equal(before, (await sample.Client.ReadAsync("/api/protokolle")).Number("gesamt"));
        var next = await (await sample.Client.UploadAsync(Sample.Variant(address.Length + 700))).JsonAsync();
        Assert.Equal("fertig", (await sample.Client.FinishAsync(next.Number("auftrag"))).Text("status"));
    }
}
