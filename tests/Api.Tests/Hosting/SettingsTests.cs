using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Hosting;

/// <summary>A wrong setting stops the start: nobody should work for weeks with a typo.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Fokuslupe:Datenbnk:Path", "x.db", "Datenbnk")]
    [InlineData("Fokuslupe:Datenbank:Pfad", "x.db", "Pfad")]
    [InlineData("Fokuslupe:Protokolle:MaxBytes", "1", "MaxBytes")]
    [InlineData("Fokuslupe:Protokolle:MaxBytes", "viel", "MaxBytes")]
    [InlineData("Fokuslupe:Modelle:Ordner", "", "Ordner")]
    [InlineData("Fokuslupe:Modelle:Engine", "torch", "without engine 'torch'")]
    [InlineData("Fokuslupe:Modelle:Trainer", "sdca", "no trainers")]
    [InlineData("Fokuslupe:Verwaltung:Schluessel", "kurz", "Schluessel")]
    [InlineData("Fokuslupe:Sprachmodell:Adresse", "https://api.example.com/v1", "Sprachmodell:Adresse")]
    [InlineData("Fokuslupe:Sprachmodell:Zeitlimit", "0", "Zeitlimit")]
    public void Start_WithAWrongSetting_FailsAndNamesIt(string key, string value, string named)
    {
        var settings = new Dictionary<string, string?> { [key] = value };

        var failure = Assert.ThrowsAny<Exception>(() => new TestService(settings: settings));

        Assert.Contains(named, failure.ToString(), StringComparison.Ordinal);
    }
}
