using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>The Beitraege of a summary as a table: what all its counts can be made from.</summary>
internal static class SummaryCsv
{
    public static byte[] Write(SummarySource source, Feldordnung feldordnung)
    {
        var titles = source.Anliegen.DistinctBy(anliegen => anliegen.Id).ToDictionary(anliegen => anliegen.Id, anliegen => anliegen.Titel);
        return BeitragTable.Csv(BelegSelection.InOrder(source.InPeriod()), titles, feldordnung);
    }
}
