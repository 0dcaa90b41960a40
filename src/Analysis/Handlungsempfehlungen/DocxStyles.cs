using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>The styles of exported Word documents; an office can restyle them without touching the text.</summary>
internal static class DocxStyles
{
    public const string Title = "Titel";
    public const string Heading = "berschrift1";
    public const string Measure = "Massnahme";
    public const string Quotation = "Zitat";
    public const string Facts = "Angaben";
    public const string FactName = "AngabeName";
    public const string Fact = "AngabeWert";
    public const string Footnote = "Funotentext";
    public const string FootnoteMark = "Funotenzeichen";
    public const string Footer = "Fuzeile";

    private const string Ink = "1F2A37";
    private const string Muted = "4B5563";

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = "de-DE" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "269", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
        ParagraphStyle(Title, "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "160" }), new Bold(), new Color { Val = Ink }, new FontSize { Val = "36" }),
        ParagraphStyle(
            Heading,
            "heading 1",
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "100" }, new OutlineLevel { Val = 0 }),
            new Bold(),
            new Color { Val = Ink },
            new FontSize { Val = "26" }),
        ParagraphStyle(Measure, "Maßnahme", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), new FontSize { Val = "24" }),
        ParagraphStyle(
            Quotation,
            "Quote",
            new StyleParagraphProperties(new SpacingBetweenLines { After = "100" }, new Indentation { Left = "284", Right = "284" }),
            new Italic()),
        ParagraphStyle(FactName, "Angabe Name", new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }), new Bold(), new Color { Val = Muted }),
        ParagraphStyle(Fact, "Angabe Wert", new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" })),
        ParagraphStyle(
            Footer,
            "footer",
            new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }, new Justification { Val = JustificationValues.Right }),
            new Color { Val = Muted },
            new FontSize { Val = "18" }),
        ParagraphStyle(Footnote, "footnote text", new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }), new FontSize { Val = "18" }),
        new Style(
            new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = FootnoteMark },
        FactTable());

    private static Style ParagraphStyle(string id, string name, StyleParagraphProperties paragraph, params OpenXmlElement[] run)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Standard" }, new PrimaryStyle(), paragraph)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        if (run.Length > 0)
        {
            style.Append(new StyleRunProperties(run));
        }

        return style;
    }

    private static Style FactTable()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "D1D5DB" };

        return new Style(
            new StyleName { Val = Facts },
            new StyleTableProperties(new TableBorders(Line<TopBorder>(), Line<BottomBorder>(), Line<InsideHorizontalBorder>())))
        { Type = StyleValues.Table, StyleId = Facts };
    }
}
