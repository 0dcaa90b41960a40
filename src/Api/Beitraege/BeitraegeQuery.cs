using Fokuslupe.Analysis.German;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Beitraege;

/// <summary>Which Beitraege are wanted; what is left out does not restrict.</summary>
internal sealed record BeitraegeQuery
{
    /// <summary>Id des führenden Handlungsfelds; mehrfach angegeben: eines von ihnen.</summary>
    [FromQuery(Name = "handlungsfeld")]
    public string[]? Handlungsfeld { get; init; }

    /// <summary>feststellung, forderung, frage, reaktion oder organisation.</summary>
    [FromQuery(Name = "art")]
    public string? Art { get; init; }

    /// <summary>ohne, zustimmung, widerspruch oder teils.</summary>
    [FromQuery(Name = "haltung")]
    public string? Haltung { get; init; }

    /// <summary>Name des Gremiums.</summary>
    [FromQuery(Name = "gremium")]
    public string? Gremium { get; init; }

    /// <summary>Erster Tag der Sitzung.</summary>
    [FromQuery(Name = "von")]
    public DateOnly? Von { get; init; }

    /// <summary>Letzter Tag der Sitzung.</summary>
    [FromQuery(Name = "bis")]
    public DateOnly? Bis { get; init; }

    /// <summary>Jahr der Sitzung.</summary>
    [FromQuery(Name = "jahr")]
    public int? Jahr { get; init; }

    /// <summary>Id des Protokolls.</summary>
    [FromQuery(Name = "protokoll")]
    public long? Protokoll { get; init; }

    /// <summary>Id des Anliegens.</summary>
    [FromQuery(Name = "anliegen")]
    public string? Anliegen { get; init; }

    /// <summary>Nur die unter einem Anliegen, oder nur die anderen.</summary>
    [FromQuery(Name = "mitAnliegen")]
    public bool? MitAnliegen { get; init; }

    /// <summary>Nur die, auf die noch jemand sehen sollte, oder nur die anderen.</summary>
    [FromQuery(Name = "unsicher")]
    public bool? Unsicher { get; init; }

    /// <summary>Nur die, die ein Mensch korrigiert oder bestätigt hat, oder nur die anderen.</summary>
    [FromQuery(Name = "geprueft")]
    public bool? Geprueft { get; init; }

    /// <summary>lernen: nur ungeprüfte, zuerst die, an denen die Modelle am meisten lernen.</summary>
    [FromQuery(Name = "warteschlange")]
    public string? Warteschlange { get; init; }

    /// <summary>Wörter oder Wortteile, die alle vorkommen, gleich in welcher Form und Reihenfolge.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>Seite, ab 1.</summary>
    [FromQuery(Name = "seite")]
    public int? Seite { get; init; }

    /// <summary>Einträge je Seite, 1 bis 500, sonst 50.</summary>
    [FromQuery(Name = "groesse")]
    public int? Groesse { get; init; }

    public BeitragFilter ToFilter(ValueCheck check)
    {
        check.Period(Von, Bis);
        if (Warteschlange is not (null or "lernen"))
        {
            check.Refuse($"«warteschlange» kann nicht «{Warteschlange}» sein. Erlaubt ist: lernen.");
        }

        return new()
        {
            Handlungsfelder = [.. (Handlungsfeld ?? []).Select(id => check.Handlungsfeld(ValueCheck.Given(id))).OfType<string>().Distinct()],
            Art = check.Code<Art>("art", ValueCheck.Given(Art)),
            Haltung = check.Code<Haltung>("haltung", ValueCheck.Given(Haltung)),
            Jahr = Jahr,
            Protokoll = Protokoll,
            MitAnliegen = MitAnliegen,
            Gremium = ValueCheck.Given(Gremium),
            Von = Von,
            Bis = Bis,
            Anliegen = ValueCheck.Given(Anliegen),
            Unsicher = Unsicher,
            Geprueft = Geprueft,
            Q = SearchStems.Of(Q),
        };
    }
}
