using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Forms all Anliegen anew and proposes what would change by it. Nothing does until an editor accepts.</summary>
internal sealed class RegruppierungJob(AnliegenStore anliegen, RegruppierungStore regruppierungen, LiveModels live, TimeProvider time)
    : IAuftragJob
{
    private static readonly TimeSpan ReportInterval = TimeSpan.FromMilliseconds(250);

    public static string Vorgang => Auftrag.Regruppierung;

    public static string Unexpected => "Die Regruppierung ist unerwartet gescheitert; es bleibt alles, wie es war. Näheres steht im Protokoll des Dienstes.";

    /// <inheritdoc />
    public async Task<string?> RunAsync(Auftrag auftrag, Func<double, Task> report, CancellationToken cancellationToken)
    {
        // What an editor decides in the meantime is not in the proposal: then it is made anew.
        while (true)
        {
            await live.RefreshAsync(cancellationToken);
            var bestand = await anliegen.LoadBestandAsync(cancellationToken);
            var vorschlag = await RunAsync(live.Current, bestand, report, cancellationToken);
            if (await regruppierungen.ProposeAsync(
                auftrag.Id, bestand.Entscheidungen, vorschlag, Summary(vorschlag.Veraenderungen), time.GetUtcNow(), cancellationToken))
            {
                return null;
            }
        }
    }

    private async Task<Vorschlag> RunAsync(
        ModelSet models, Bestand bestand, Func<double, Task> report, CancellationToken cancellationToken)
    {
        var progress = new Latest();
        var run = Task.Run(() => Propose(models, bestand, progress, cancellationToken), cancellationToken);
        var last = 0.0;
        while (!run.IsCompleted)
        {
            await Task.WhenAny(run, Task.Delay(ReportInterval, time, cancellationToken));
            if (progress.Value > last)
            {
                await report(last = progress.Value);
            }
        }

        return await run;
    }

    private static Vorschlag Propose(ModelSet models, Bestand bestand, Latest progress, CancellationToken cancellationToken)
    {
        var festlegungen = bestand.ToFestlegungen();
        var nachher = models.Bildung.Run(
            bestand.ToForderungen(), bestand.ToGruppen(vorlaeufige: false), festlegungen, bestand.ToAngenommene(), progress, cancellationToken);
        var veraenderungen = GruppenVergleich.Between(bestand.ToGruppen(vorlaeufige: true), nachher);
        var changed = veraenderungen.Anliegen.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        return new Vorschlag
        {
            Veraenderungen = veraenderungen,
            Anliegen = [.. nachher.Where(gruppe => changed.Contains(gruppe.Anliegen.Id))
                .Select(gruppe => new Gruppe(gruppe.Anliegen, gruppe.Thema?.Id, []))],
            BisBeitrag = bestand.Forderungen.Count == 0 ? 0 : bestand.Forderungen[^1].Id,
        };
    }

    private static string Summary(Veraenderungen changes)
    {
        var moved = changes.Umzuege.Sum(umzug => umzug.Beitraege.Count);
        return changes.Anliegen.Count == 0
            ? "Die Regruppierung ändert nichts."
            : $"{changes.Anliegen.Count} Anliegen würden sich ändern, {moved} Beiträge umziehen. Der Vorschlag wartet auf eine Entscheidung.";
    }

    /// <summary>Keeps the last value; <see cref="Progress{T}"/> would hand each to another thread.</summary>
    private sealed class Latest : IProgress<double>
    {
        private double _value;

        public double Value => Volatile.Read(ref _value);

        public void Report(double value) => Volatile.Write(ref _value, value);
    }
}
