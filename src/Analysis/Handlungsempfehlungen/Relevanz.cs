using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Proposes the relevance for steering from the breadth of a demand.</summary>
internal static class Relevanz
{
    /// <summary>
    /// <see cref="Steuerungsrelevanz.Hoch"/> from 4 Sitzungen in at least 2 Gremien, or from 3 Sitzungen in 3 Gremien;
    /// <see cref="Steuerungsrelevanz.Mittel"/> from 2 Sitzungen; else <see cref="Steuerungsrelevanz.Gering"/>.
    /// Cards and votes do not count: one loud evening is no breadth.
    /// </summary>
    public static Steuerungsrelevanz Of(Wiederkehr wiederkehr) => (wiederkehr.Sitzungen, wiederkehr.Gremien.Count) switch
    {
        ( >= 4, >= 2) or ( >= 3, >= 3) => Steuerungsrelevanz.Hoch,
        ( >= 2, _) => Steuerungsrelevanz.Mittel,
        _ => Steuerungsrelevanz.Gering,
    };

    /// <summary>The words the reports use.</summary>
    public static string Name(Steuerungsrelevanz relevanz) => relevanz switch
    {
        Steuerungsrelevanz.Hoch => "in hohem Maße steuerungsrelevant",
        Steuerungsrelevanz.Mittel => "steuerungsrelevant",
        _ => "weniger steuerungsrelevant",
    };
}
