using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>What the form for several cards sends; also what a key does to one.</summary>
internal sealed record Sammelformular
{
    /// <summary>Id and version the person saw, with a colon between.</summary>
    public string[] Markiert { get; init; } = [];

    /// <summary>Empty leaves the value, here and below.</summary>
    public string? Handlungsfeld { get; init; }

    public string? Art { get; init; }

    public string? Haltung { get; init; }

    /// <summary>The cards; null when one is not written as the page writes it.</summary>
    public IReadOnlyList<(long Id, int Version)>? ToBeitraege()
    {
        var beitraege = new List<(long, int)>();
        foreach (var entry in Markiert)
        {
            if (entry.Split(':') is not [var id, var version]
                || !long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
            {
                return null;
            }

            beitraege.Add((number, seen));
        }

        return beitraege;
    }

    /// <summary>What becomes of each; null when a value is none that the form offers. Where no value is given, all that stand are confirmed.</summary>
    public Func<AbgelegterBeitrag, BeitragChange>? ToChange(Feldnamen felder)
    {
        Art? art = null;
        Haltung? haltung = null;
        var feld = string.IsNullOrEmpty(Handlungsfeld) ? null : Handlungsfeld;
        if ((feld is not null && !felder.Knows(feld)) || !TryRead(Art, ref art) || !TryRead(Haltung, ref haltung))
        {
            return null;
        }

        return (feld, art, haltung) is (null, null, null)
            ? beitrag => new BeitragChange
            {
                Handlungsfeld = beitrag.Einordnung.Handlungsfeld,
                Art = beitrag.Einordnung.Art,
                Haltung = beitrag.Einordnung.Haltung,
                Bestaetigt = true,
            }
            : _ => new BeitragChange { Handlungsfeld = feld, Art = art, Haltung = haltung, Bestaetigt = true };
    }

    private static bool TryRead<T>(string? code, ref T? value)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(code))
        {
            return true;
        }

        var known = Codes.TryParse<T>(code, out var read);
        value = read;
        return known;
    }
}
