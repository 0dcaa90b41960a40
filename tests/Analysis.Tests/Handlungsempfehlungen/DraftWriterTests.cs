using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class DraftWriterTests
{
    private static readonly Domain.Anliegen Kurzzeitpflege =
        new("versorgung-kurzzeitpflege", "Plätze in der Kurzzeitpflege schaffen", "versorgung", ["versorgung-dagegen"], Bekannt: true);

    private static readonly AbgelegterBeitrag[] Forderungen =
    [
        Beispiel.Beitrag(1, "Mehr Plätze in der Kurzzeitpflege", Beispiel.Sitzung(1, "Fokusgruppe Pflege", 2018), punkte: 3),
        Beispiel.Beitrag(2, "Kurzzeitpflege ausbauen, auch für Jüngere", Beispiel.Sitzung(2, "Fokusgruppe Pflege", 2021)),
        Beispiel.Beitrag(3, "Kreis soll Kurzzeitpflegeplätze fördern", Beispiel.Sitzung(3, "Steuerungsgruppe", 2022)),
        Beispiel.Beitrag(4, "Kurzzeitpflege!", Beispiel.Sitzung(4, "Steuerungsgruppe", 2024)),
    ];

    private static readonly AbgelegterBeitrag[] Umfeld =
    [
        Beispiel.Beitrag(10, "Für die Kurzzeitpflege gibt es Wartelisten von vielen Wochen", Beispiel.Sitzung(1, "Fokusgruppe Pflege", 2018), Art.Feststellung),
        Beispiel.Beitrag(11, "Der Hausarzt im Ort hat aufgehört", Beispiel.Sitzung(5, "Fokusgruppe Gesundheit", 2019), Art.Feststellung),
        Beispiel.Beitrag(12, "Wer bezahlt die Kurzzeitpflege?", Beispiel.Sitzung(6, "Fokusgruppe Pflege", 2023), Art.Frage),
    ];

    private static readonly AbgelegterBeitrag Gegenstimme =
        Beispiel.Beitrag(30, "Geld lieber in die ambulante Pflege stecken", Beispiel.Sitzung(6, "Fokusgruppe Pflege", 2023));

    private static DraftSource Source => new()
    {
        Anliegen = Kurzzeitpflege,
        Beitraege = Forderungen,
        Umfeld = Umfeld,
        Gegenstimmen = [Gegenstimme],
        Heute = new DateOnly(2025, 1, 15),
        Beratungen =
        [
            new Beratung(new DateOnly(2024, 12, 1), "Ausschuss für Soziales und Gesundheit"),
            new Beratung(new DateOnly(2025, 2, 3), "Kreistag"),
            new Beratung(new DateOnly(2025, 3, 1), "Ausschuss für Soziales und Gesundheit"),
        ],
    };

    [Fact]
    public void Write_RecurringDemand_SaysHowWidelyItRecurs()
    {
        var draft = new DraftWriter().Write(Source);

        Assert.Equal("Plätze in der Kurzzeitpflege schaffen", draft.Titel);
        Assert.Equal("Der Kreis sollte Plätze in der Kurzzeitpflege schaffen.", draft.Massnahme);
        Assert.Equal(
        [
            "Diese Forderung wurde in der Mehrheit der Sitzungen mit Beiträgen zu diesem Handlungsfeld (4 von 6 Sitzungen) erhoben, zuerst 2018 und zuletzt 2024.",
            "Sie stützt sich auf 4 Beiträge aus 2 Gremien: Fokusgruppe Pflege (2 Sitzungen) und Steuerungsgruppe (2 Sitzungen). Bei der Gewichtung erhielten sie zusammen 3 Punkte.",
            "Ein Beitrag beschreibt die Lage: «Für die Kurzzeitpflege gibt es Wartelisten von vielen Wochen» (Fokusgruppe Pflege, 2018).",
            "Im Wortlaut etwa: «Mehr Plätze in der Kurzzeitpflege» (Fokusgruppe Pflege, 2018).",
            "Ein Beitrag spricht dagegen: «Geld lieber in die ambulante Pflege stecken» (Fokusgruppe Pflege, 2023).",
        ],
        draft.Begruendung.Select(satz => satz.Text));
        Assert.Equal(Steuerungsrelevanz.Hoch, draft.Steuerungsrelevanz);
        Assert.Equal(Belegstaerke.Mittel, draft.Staerke);
        Assert.Equal(new DateOnly(2025, 3, 1), draft.NaechsteBeratung?.Datum);
        Assert.Equal(30, Assert.Single(draft.Gegenstimmen).Beitrag);
    }

    [Fact]
    public void Write_UnknownTotal_NamesNone() => Assert.StartsWith(
        "Diese Forderung wurde in 4 Sitzungen erhoben, zuerst 2018 und zuletzt 2024.",
        new DraftWriter().Write(Source with { Umfeld = [] }).Begruendung[0].Text,
        StringComparison.Ordinal);

    [Fact]
    public void Write_OneBeitragWithoutDateAndGremium_StaysInTheSingular()
    {
        var draft = new DraftWriter().Write(new DraftSource
        {
            Anliegen = Kurzzeitpflege,
            Beitraege = [Beispiel.Beitrag(1, "Kurzzeitpflege", Beispiel.Sitzung(1, Sitzung.UnbekanntesGremium, 0))],
            Heute = new DateOnly(2025, 1, 15),
        });

        Assert.Equal(["Bisher wurde diese Forderung in einer Sitzung erhoben.", "Sie stützt sich auf einen einzigen Beitrag."], draft.Begruendung.Select(satz => satz.Text));
        Assert.Equal(Steuerungsrelevanz.Gering, draft.Steuerungsrelevanz);
        Assert.Null(draft.NaechsteBeratung);
    }

    [Fact]
    public void Write_DisagreementUnderTheSameThese_IsACounterVoice()
    {
        var abend = Beispiel.Sitzung(1, "Fokusgruppe Pflege", 2018);
        var draft = new DraftWriter().Write(new DraftSource
        {
            Anliegen = Kurzzeitpflege,
            Beitraege = [Beispiel.Beitrag(1, "Mehr Kurzzeitpflege", abend, these: 2)],
            Umfeld =
            [
                Beispiel.Beitrag(2, "Nein, Kurzzeitpflege haben wir genug", abend, Art.Feststellung, haltung: Haltung.Widerspruch, these: 2),
                Beispiel.Beitrag(3, "Kurzzeitpflege hilft nicht weiter", abend, Art.Feststellung, haltung: Haltung.Widerspruch, these: 3),
                Beispiel.Beitrag(4, "Stimmt nicht", abend, Art.Reaktion, haltung: Haltung.Widerspruch, these: 2),
            ],
            Heute = new DateOnly(2025, 1, 15),
        });

        Assert.Equal(2, Assert.Single(draft.Gegenstimmen).Beitrag);
    }

    [Fact]
    public void Write_OneSitzung_NamesItAndQuotesTheBeitrag()
    {
        var draft = new DraftWriter().Write(Source with { Beitraege = [Forderungen[1]], Gegenstimmen = [] });

        Assert.Equal(
        [
            "Bisher wurde diese Forderung in einer von 4 Sitzungen mit Beiträgen zu diesem Handlungsfeld erhoben (Fokusgruppe Pflege, 2021).",
            "Sie stützt sich auf einen einzigen Beitrag.",
            "Ein Beitrag beschreibt die Lage: «Für die Kurzzeitpflege gibt es Wartelisten von vielen Wochen» (Fokusgruppe Pflege, 2018).",
            "Im Wortlaut: «Kurzzeitpflege ausbauen, auch für Jüngere» (Fokusgruppe Pflege, 2021).",
        ],
        draft.Begruendung.Select(satz => satz.Text));
    }

    [Fact]
    public void Write_RecommendedBefore_NamesTheSameDemandFirst()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Empfehlungen =
            [
                Beispiel.Beitrag(50, "Der Kreis wirbt für die Kurzzeitpflege und nennt freie Plätze", Beispiel.Sitzung(7, "Steuerungsgruppe", 2022)),
                Beispiel.Beitrag(51, "Zwölf Plätze sind zu schaffen", Beispiel.Sitzung(7, "Steuerungsgruppe", 2022), anliegen: Kurzzeitpflege.Id),
                Beispiel.Beitrag(52, "Ein Radweg ist zu bauen", Beispiel.Sitzung(7, "Steuerungsgruppe", 2022)),
            ],
            Vorhandene = [new DraftWriter().Write(Source) with { Id = 7, Status = Empfehlungsstatus.Beschlossen }],
        });

        Assert.Equal([null, 51L, 50L], draft.Fruehere.Select(fruehere => fruehere.Beleg?.Beitrag));
        Assert.Equal((7L, Empfehlungsstatus.Beschlossen), (draft.Fruehere[0].Handlungsempfehlung, draft.Fruehere[0].Status));
        Assert.Contains(draft.Kriterien, kriterium => kriterium is { Name: "Frühere Empfehlungen zum selben Anliegen", Wert: "2 Empfehlungen", Gewicht: 1 });
    }

    [Fact]
    public void Write_StatementThatSharesAnEverydayWord_IsNotTheState()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Umfeld = [.. Umfeld.Skip(1), Beispiel.Beitrag(13, "Am Markt sind viele Plätze frei geblieben", Beispiel.Sitzung(5), Art.Feststellung)],
        });

        Assert.DoesNotContain(draft.Begruendung, satz => satz.Teil == Satzteil.Lage);
    }

    [Fact]
    public void Write_AddressOfASpeaker_IsNoWordOfTheDemand()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Anliegen = new("wohnen-frauen", "Wohnungen für Frauen durch den Kreis anmieten", "wohnen", [], Bekannt: true),
            Beitraege = [Beispiel.Beitrag(1, "Wohnungen für Frauen anmieten, die aus dem Schutzhaus kommen", Beispiel.Sitzung(1))],
            Umfeld = [Beispiel.Beitrag(2, "Frau Möller berichtet, dass zu wenige durch die Stadt angemeldet sind", Beispiel.Sitzung(1), Art.Feststellung)],
            Gegenstimmen = [],
        });

        Assert.DoesNotContain(draft.Begruendung, satz => satz.Teil == Satzteil.Lage);
    }

    [Fact]
    public void Write_DemandFiledAsStatement_DoesNotDescribeTheState()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Umfeld =
            [
                Beispiel.Beitrag(13, "Die Kurzzeitpflege am Ort muss unbedingt bleiben", Beispiel.Sitzung(5), Art.Feststellung),
                Beispiel.Beitrag(14, "Und bitte auch die zweite Kurzzeitpflege eröffnen", Beispiel.Sitzung(5), Art.Feststellung),
                Beispiel.Beitrag(15, "Wer Kurzzeitpflege sucht, muss zwölf Heime anrufen", Beispiel.Sitzung(5), Art.Feststellung),
            ],
        });

        var lage = Assert.Single(draft.Begruendung, satz => satz.Teil == Satzteil.Lage);
        Assert.Equal([15L], lage.Beitraege);
    }

    [Fact]
    public void Write_OwnWordsAndAReport_QuotesTheOwnWords()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Beitraege =
            [
                Beispiel.Beitrag(1, "Frau Möller regt an, Plätze in der Kurzzeitpflege zu schaffen", Beispiel.Sitzung(1)),
                Beispiel.Beitrag(2, "Sie möchte Plätze in der Kurzzeitpflege schaffen", Beispiel.Sitzung(2)),
                Beispiel.Beitrag(3, "endlich Plätze für Kurzzeitpflege schaffen", Beispiel.Sitzung(3)),
                Beispiel.Beitrag(4, "Die Kasse lehnt Plätze in der Kurzzeitpflege ab und will andere Hilfen schaffen", Beispiel.Sitzung(4)),
            ],
        });

        Assert.Equal([3L], Assert.Single(draft.Begruendung, satz => satz.Teil == Satzteil.Wortlaut).Beitraege);
    }

    [Fact]
    public void Write_AWishAndWhatWasRecommended_QuotesTheWishAndNamesItFirst()
    {
        var recommended = Beispiel.Beitrag(2, "Plätze in der Kurzzeitpflege sind zu schaffen", Beispiel.Sitzung(2, jahr: 2019), anliegen: Kurzzeitpflege.Id, bezug: Bezug.Empfehlung);
        var draft = new DraftWriter().Write(Source with
        {
            Empfehlungen = [recommended],
            Beitraege =
            [
                Beispiel.Beitrag(1, "Frau Möller regt an, Plätze in der Kurzzeitpflege zu schaffen", Beispiel.Sitzung(1, jahr: 2018)),
                recommended,
                Beispiel.Beitrag(3, "Mehr Plätze in der Kurzzeitpflege auch hier", Beispiel.Sitzung(3, jahr: 2020)),
            ],
        });

        Assert.Equal([3L], Assert.Single(draft.Begruendung, satz => satz.Teil == Satzteil.Wortlaut).Beitraege);
        Assert.Equal([3L, 1L, 2L], draft.Begruendung[0].Beitraege);
        Assert.Equal([3L, 1L], draft.Belege.Select(beleg => beleg.Beitrag));
        Assert.Equal(2, Assert.Single(draft.Fruehere).Beleg?.Beitrag);
    }

    [Fact]
    public void Write_ReportAndStatement_DescribesTheStateInOwnWordsFirst()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Umfeld =
            [
                Beispiel.Beitrag(13, "Frau Möller berichtet, dass in der Kurzzeitpflege die Plätze fehlen", Beispiel.Sitzung(5), Art.Feststellung),
                .. Umfeld,
            ],
        });

        Assert.Equal([10L, 13L], Assert.Single(draft.Begruendung, satz => satz.Teil == Satzteil.Lage).Beitraege);
    }

    [Fact]
    public void Write_QuotedBeitrag_StandsAmongTheBelege()
    {
        var many = Enumerable.Range(1, 20).Select(number => Beispiel.Beitrag(
            number, $"Zimmer im alten Haus am Markt {(char)('a' + number)} öffnen", Beispiel.Sitzung(number, $"Gremium {number}", 2000 + number)));
        AbgelegterBeitrag closest = Beispiel.Beitrag(40, "plätze in der Kurzzeitpflege schaffen", Beispiel.Sitzung(1, "Gremium 1", 2001));

        var draft = new DraftWriter().Write(Source with { Beitraege = [.. many, closest] });

        Assert.Equal([40L], Assert.Single(draft.Begruendung, satz => satz.Teil == Satzteil.Wortlaut).Beitraege);
        Assert.Contains(draft.Belege, beleg => beleg.Beitrag == 40);
    }

    [Fact]
    public void Write_GremienWithCommasInTheirNames_AreToldApart()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Beitraege =
            [
                Beispiel.Beitrag(1, "Mehr Kurzzeitpflege", Beispiel.Sitzung(1, "Fokusgruppe Kinder, Jugend, Familie", 2018)),
                Beispiel.Beitrag(2, "Kurzzeitpflege ausbauen", Beispiel.Sitzung(2, "Fokusgruppe Pflege", 2018)),
            ],
        });

        Assert.Equal("Sie stützt sich auf 2 Beiträge aus 2 Gremien: Fokusgruppe Kinder, Jugend, Familie; Fokusgruppe Pflege.", draft.Begruendung[1].Text);
        Assert.EndsWith("erhoben, und zwar im Jahr 2018.", draft.Begruendung[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CopiedCards_CountOnceInSentencesAsInTheCriteria()
    {
        var draft = new DraftWriter().Write(Source with
        {
            Beitraege = [.. Enumerable.Range(1, 4).Select(year => Beispiel.Beitrag(year, "Mehr Plätze in der Kurzzeitpflege", Beispiel.Sitzung(year, jahr: 2017 + year)) with { Karte = 1 })],
            Empfehlungen = [.. Enumerable.Range(50, 3).Select(id => Beispiel.Beitrag(id, "Zwölf Plätze sind zu schaffen", Beispiel.Sitzung(7), anliegen: Kurzzeitpflege.Id) with { Karte = 50 })],
        });

        Assert.StartsWith("Bisher wurde diese Forderung in einer von", draft.Begruendung[0].Text, StringComparison.Ordinal);
        Assert.Equal("Sie stützt sich auf einen einzigen Beitrag.", draft.Begruendung[1].Text);
        Assert.Contains(draft.Kriterien, kriterium => kriterium is { Name: "Verbreitung über Sitzungen", Wert: "1 Sitzung" });
        Assert.Equal(Belegstaerke.Schwach, draft.Staerke);
        Assert.Single(draft.Fruehere);
    }

    [Fact]
    public void Write_NoBeitrag_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DraftWriter().Write(Source with { Beitraege = [] }));

    [Fact]
    public void Write_GremienNumberedAndNothingQuotable_StillNamesThem()
    {
        var unreadable = new string('x', 5000);
        AbgelegterBeitrag[] beitraege =
        [
            Beispiel.Beitrag(1, unreadable, Beispiel.Sitzung(2, "Gremium 5", 0)),
            Beispiel.Beitrag(2, unreadable, Beispiel.Sitzung(3, "Gremium 7", 0)),
        ];

        var draft = new DraftWriter().Write(Source with { Beitraege = beitraege, Umfeld = [], Gegenstimmen = [] });

        Assert.Equal("Sie stützt sich auf 2 Beiträge aus 2 Gremien: Gremium 5 und Gremium 7.", draft.Begruendung[1].Text);
    }

    [Fact]
    public void Write_AnySource_RestsEverySentenceOnItsBeitraegeAndQuotesVerbatim()
    {
        var texts = Gen.Elements(
            "Kurzzeitpflege!", "Mehr Plätze in der Kurzzeitpflege", "<script>alert(1)</script> | * Kurzzeitpflege", "«So» geht es nicht",
            new string('x', 5000), "Die Kurzzeitpflege reicht nicht", "?");
        var beitrag =
            from text in texts
            from art in Gen.Elements(Enum.GetValues<Art>())
            from haltung in Gen.Elements(Enum.GetValues<Haltung>())
            from protokoll in Gen.Choose(1, 6)
            from jahr in Gen.Elements(0, 2018, 2024)
            select (text, art, haltung, protokoll, jahr);
        var source =
            from demand in beitrag.NonEmptyListOf()
            from around in beitrag.ListOf()
            from against in beitrag.ListOf()
            select (demand, around, against);
        Prop.ForAll(source.ToArbitrary(), drawn =>
        {
            var next = 0;
            List<AbgelegterBeitrag> Build(IEnumerable<(string Text, Art Art, Haltung Haltung, int Protokoll, int Jahr)> rows) =>
                [.. rows.Select(row => Beispiel.Beitrag(++next, row.Text, Beispiel.Sitzung(row.Protokoll, $"Gremium {row.Protokoll % 3}", row.Jahr), row.Art, haltung: row.Haltung, these: 1))];
            var complete = Source with { Beitraege = Build(drawn.demand), Umfeld = Build(drawn.around), Gegenstimmen = Build(drawn.against) };
            var byId = complete.Beitraege.Concat(complete.Umfeld).Concat(complete.Gegenstimmen).ToDictionary(one => one.Id);

            var draft = new DraftWriter().Write(complete);

            Assert.InRange(draft.Begruendung.Count, 2, 5);
            Assert.All(draft.Begruendung, satz =>
            {
                Assert.NotEmpty(satz.Beitraege);
                Assert.All(satz.Beitraege, id => Assert.Contains(id, byId.Keys));
                Assert.DoesNotContain(
                    Satzpruefung.Check(satz.Text, new([.. satz.Beitraege.Select(id => byId[id])])),
                    mangel => mangel.Art is Mangelart.Zitat or Mangelart.Beleg);
            });
            Assert.NotEmpty(draft.Belege);
            Assert.All(draft.Belege.Concat(draft.Gegenstimmen), beleg =>
            {
                Assert.Equal(byId[beleg.Beitrag].Beitrag.Text, beleg.Zitat);
                Assert.Equal(byId[beleg.Beitrag].Beitrag.Span, beleg.Span);
            });
            Assert.Empty(draft.Belege.Select(beleg => beleg.Beitrag).Intersect(draft.Gegenstimmen.Select(beleg => beleg.Beitrag)));
        }).QuickCheckThrowOnFailure();
    }
}
