using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>How firmly a recommendation rests on what was said: from counts alone.</summary>
public static class Staerke
{
    /// <summary>The strength of this many different Beitraege from this many Sitzungen.</summary>
    public static Belegstaerke Of(int beitraege, int sitzungen) => (beitraege, sitzungen) switch
    {
        ( >= 6, >= 3) => Belegstaerke.Stark,
        ( >= 3, >= 2) => Belegstaerke.Mittel,
        _ => Belegstaerke.Schwach,
    };

    /// <summary>German words for it.</summary>
    public static string Name(Belegstaerke staerke) => staerke switch
    {
        Belegstaerke.Stark => "stark belegt",
        Belegstaerke.Mittel => "belegt",
        _ => "schwach belegt",
    };
}
