using System.Globalization;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>
/// The written corpus in its folder. Every read checks codes and ids; a row that breaks them stops with a
/// <see cref="CorpusException"/>. Files are read in ordinal order of their names, rows in the order of the file.
/// </summary>
public sealed class Corpus
{
    private static readonly string[] DocumentEndings = [".txt", ".md", ".csv"];
    private static readonly HashSet<string> Decidable = ["feld", "art", "anliegen"];
    private static readonly HashSet<string> Seiten = ["a", "b"];
    private static readonly string[] Stile = ["karte", "satz", "diskussion", "empfehlung"];

    private readonly string _folder;
    private readonly string? _corrections;
    private readonly HashSet<string> _felder;
    private readonly HashSet<string> _themen;

    private Corpus(string folder, string? corrections, Begriffsliste begriffe, Feldordnung feldordnung)
    {
        (_folder, _corrections, Begriffe) = (folder, corrections, begriffe);
        Feldordnung = feldordnung;
        _felder = [.. feldordnung.Felder.Select(feld => feld.Id)];
        _themen = [.. feldordnung.Querschnittsthemen.Select(thema => thema.Id)];
    }

    /// <summary>Fields, cross-cutting themes, Kataloge.</summary>
    public Feldordnung Feldordnung { get; }

    /// <summary>The words that the district adds to the thesaurus.</summary>
    public Begriffsliste Begriffe { get; }

    /// <summary>Opens the corpus; reads <c>handlungsfelder.yaml</c> only.</summary>
    /// <param name="folder">Folder <c>corpora</c>.</param>
    /// <param name="corrections">A file of corrections besides those in <c>korrekturen/</c>, or null.</param>
    /// <param name="begriffe">A file of the district's words, or null.</param>
    /// <exception cref="CorpusException">The file is broken.</exception>
    public static Corpus Open(string folder, string? corrections = null, string? begriffe = null)
    {
        var feldordnung = FeldordnungFile.Read(Path.Combine(folder, "handlungsfelder.yaml"));
        var (liste, problem) = begriffe is null ? (Begriffsliste.Vorgabe, null) : BegriffeFile.Read(File.ReadAllText(begriffe), feldordnung.Felder);
        return liste is null ? throw new CorpusException(begriffe!, 1, null, problem!) : new Corpus(folder, corrections, liste, feldordnung);
    }

    /// <summary>
    /// The labelled contributions of <c>beitraege/</c>, and the corrections of <c>korrekturen/</c> where there are any; of rows
    /// with the same words the correction stands, of several corrections the last.
    /// </summary>
    public IReadOnlyList<LabelledBeitrag> ReadBeitraege()
    {
        var anliegen = ReadAnliegen().Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var written = Files("beitraege").SelectMany(file => ReadBeitraege(file, anliegen));
        var corrected = new Dictionary<string, LabelledBeitrag>(StringComparer.Ordinal);
        foreach (var row in CorrectionFiles().SelectMany(file => ReadCorrections(file, anliegen)))
        {
            corrected[row.Text] = row;
        }

        return [.. written.Where(row => !corrected.ContainsKey(row.Text)), .. corrected.Values];
    }

    /// <summary>Reads a file of corrections as <see cref="ReadBeitraege()"/> would.</summary>
    /// <exception cref="CorpusException">A row is broken.</exception>
    internal void CheckCorrections(string file) =>
        _ = ReadCorrections(file, ReadAnliegen([file]).Select(known => known.Id).ToHashSet(StringComparer.Ordinal)).Count();

    /// <summary>
    /// The catalogue of known Anliegen, <c>anliegen.tsv</c>, and after it, as not known, those of an installation that
    /// corrections name; of several titles the last stands.
    /// </summary>
    public IReadOnlyList<Domain.Anliegen> ReadAnliegen() => ReadAnliegen(CorrectionFiles());

    private List<Domain.Anliegen> ReadAnliegen(IEnumerable<string> corrections)
    {
        var written = ReadAnliegen(Path.Combine(_folder, "anliegen.tsv"));
        var known = written.Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);
        var own = new SortedDictionary<string, Domain.Anliegen>(StringComparer.Ordinal);
        foreach (var anliegen in corrections.SelectMany(ReadOwn).Where(anliegen => !known.Contains(anliegen.Id)))
        {
            own[anliegen.Id] = anliegen;
        }

        return [.. written, .. own.Values];
    }

    // An id begins with its field; where groups were formed without one, the field of the Beitrag is the best that is known.
    private IEnumerable<Domain.Anliegen> ReadOwn(string file)
    {
        var table = TsvTable.Read(file);
        if (!table.Header.Contains(KorrekturFile.Title))
        {
            return [];
        }

        var (id, feld, title) = (table.Column("anliegen"), table.Column("feld"), table.Column(KorrekturFile.Title));
        return table.Rows.Where(row => row.Cells[title].Length > 0).Select(row => new Domain.Anliegen(
            NotEmpty(table, row, id),
            Unescape(row.Cells[title]),
            _felder.FirstOrDefault(known => row.Cells[id].StartsWith(known + "-", StringComparison.Ordinal)) ?? Known(table, row, feld, _felder),
            Gegen: [],
            Bekannt: false));
    }

    /// <summary>The Anliegen of the fictional minutes, <c>protokolle/anliegen.tsv</c>: ids of their own.</summary>
    public IReadOnlyList<Domain.Anliegen> ReadProtokollAnliegen() => ReadAnliegen(Path.Combine(_folder, "protokolle", "anliegen.tsv"));

    /// <summary>The Anliegen of the catalogue that the Anliegen of the minutes are, <c>protokolle/anliegen-entsprechung.tsv</c>; those without one are left out.</summary>
    public IReadOnlyDictionary<string, string> ReadEntsprechung()
    {
        var anliegen = ReadAnliegen().Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var table = TsvTable.Read(Path.Combine(_folder, "protokolle", "anliegen-entsprechung.tsv"));
        var (id, entspricht) = (table.Column("id"), table.Column("entspricht"));
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row.Cells[entspricht].Length > 0))
        {
            if (!pairs.TryAdd(NotEmpty(table, row, id), Known(table, row, entspricht, anliegen)))
            {
                throw new CorpusException(table.File, row.Line, "id", $"'{row.Cells[id]}' stands twice.");
            }
        }

        return pairs;
    }

    /// <summary>Title of the Thema of each known Anliegen, by its id, <c>themen.tsv</c>; none without the file.</summary>
    public IReadOnlyDictionary<string, string> ReadThemen()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var file = Path.Combine(_folder, "themen.tsv");
        if (!File.Exists(file))
        {
            return titles;
        }

        var anliegen = ReadAnliegen().Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var table = TsvTable.Read(file);
        var (id, thema) = (table.Column("anliegen"), table.Column("thema"));
        foreach (var row in table.Rows)
        {
            if (!titles.TryAdd(Known(table, row, id, anliegen), NotEmpty(table, row, thema)))
            {
                throw new CorpusException(table.File, row.Line, "anliegen", $"'{row.Cells[id]}' stands twice.");
            }
        }

        return titles;
    }

    /// <summary>The further phrasings of <c>phrasen/</c>.</summary>
    public IReadOnlyList<Phrase> ReadPhrasen()
    {
        var anliegen = ReadAnliegen().Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Files("phrasen").SelectMany(file =>
        {
            var table = TsvTable.Read(file);
            var (id, text) = (table.Column("anliegen"), table.Column("text"));
            return table.Rows.Select(row => new Phrase(Known(table, row, id, anliegen), NotEmpty(table, row, text)));
        })];
    }

    /// <summary>The cards of <c>ergaenzung/</c>, which were written without any look at the rest of the corpus; none where the folder is missing.</summary>
    public IReadOnlyList<Ergaenzung> ReadErgaenzung() => [.. OptionalFiles("ergaenzung").SelectMany(file =>
    {
        var table = TsvTable.Read(file);
        var (text, feld, art) = (table.Column("text"), table.Column("feld"), table.Column("art"));
        return table.Rows.Select(row => new Ergaenzung(NotEmpty(table, row, text), Known(table, row, feld, _felder), ReadArt(table, row, art)));
    })];

    /// <summary>The disputes of <c>streit/</c>, written like <see cref="ReadErgaenzung"/>; none where the folder is missing.</summary>
    public IReadOnlyList<Streittext> ReadStreit() => [.. OptionalFiles("streit").SelectMany(file =>
    {
        var table = TsvTable.Read(file);
        var (streitfrage, seite, text) = (table.Column("streitfrage"), table.Column("seite"), table.Column("text"));
        return table.Rows.Select(row => new Streittext(NotEmpty(table, row, streitfrage), Known(table, row, seite, Seiten), NotEmpty(table, row, text)));
    })];

    /// <summary>The thesaurus, joined by the words of the district.</summary>
    public IReadOnlyList<ThesaurusForm> ReadThesaurus() => OwnForms.Join(ReadForms(), Begriffe.Begriffe);

    private ThesaurusForm[] ReadForms()
    {
        var table = TsvTable.Read(Path.Combine(_folder, "thesaurus.tsv"));
        var (begriff, form, felder, rolle) = (table.Column("begriff"), table.Column("form"), table.Column("felder"), table.Column("rolle"));
        return [.. table.Rows.Select(row => new ThesaurusForm(
            NotEmpty(table, row, begriff),
            NotEmpty(table, row, form),
            ReadWeights(table, row, felder),
            row.Cells[rolle].Length == 0 ? null : row.Cells[rolle]))];
    }

    /// <summary>Paths of the complete minutes, without reading them.</summary>
    public IReadOnlyList<string> ProtokollFiles() => DocumentsIn("protokolle");

    /// <summary>The complete minutes with gold spans and head data; at least one.</summary>
    public IReadOnlyList<GoldProtokoll> ReadProtokolle()
    {
        var protokolle = ReadGold(ProtokollFiles());
        return protokolle.Length > 0
            ? protokolle
            : throw new CorpusException(Path.Combine(_folder, "protokolle"), 1, null, "there are no minutes with a .gold.jsonl beside them.");
    }

    /// <summary>The minutes of <c>sitzungen/</c>, written like <see cref="ReadErgaenzung"/>; none where the folder is missing.</summary>
    /// <param name="part">To learn from, or those by a hand that no model learns from.</param>
    public IReadOnlyList<GoldProtokoll> ReadSitzungen(Sitzungsteil part)
    {
        var folder = Path.Combine("sitzungen", part == Sitzungsteil.Lernen ? "lernen" : "pruefen");
        return Directory.Exists(Path.Combine(_folder, folder)) ? ReadGold(DocumentsIn(folder)) : [];
    }

    private string[] DocumentsIn(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, folder), "*.gold.jsonl")
            .Select(gold => gold[..^".gold.jsonl".Length])
            .Select(stem => DocumentEndings.Select(ending => stem + ending).First(File.Exists))
            .Order(StringComparer.Ordinal)];

    private GoldProtokoll[] ReadGold(IReadOnlyList<string> documents)
    {
        GoldProtokoll[] protokolle = [.. documents.Select(GoldProtokoll.Read)];
        foreach (var (protokoll, line, beitrag) in protokolle.SelectMany(protokoll => protokoll.Beitraege.Index().Select(row => (protokoll, row.Index + 1, row.Item))))
        {
            Check(protokoll, line, "feld", [beitrag.Feld], _felder);
            Check(protokoll, line, "weitere", beitrag.Weitere, _felder);
            Check(protokoll, line, "quer", beitrag.Quer, _themen);
        }

        return protokolle;
    }

    private static void Check(GoldProtokoll protokoll, int line, string column, IReadOnlyList<string> codes, HashSet<string> known)
    {
        if (codes.FirstOrDefault(code => !known.Contains(code)) is { } unknown)
        {
            throw new CorpusException(Path.ChangeExtension(protokoll.Pfad, ".gold.jsonl"), line, column, $"'{unknown}' is not a known code.");
        }
    }

    private IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_folder, folder), "*.tsv").Order(StringComparer.Ordinal);

    private IEnumerable<string> OptionalFiles(string folder) => Directory.Exists(Path.Combine(_folder, folder)) ? Files(folder) : [];

    private IEnumerable<string> CorrectionFiles() => OptionalFiles("korrekturen").Concat(_corrections is null ? [] : [_corrections]);

    private IEnumerable<LabelledBeitrag> ReadCorrections(string file, HashSet<string> anliegen)
    {
        var table = TsvTable.Read(file);
        var (group, id, decided) = (table.Column("gruppe"), table.Column("id"), table.Column("geprueft"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (beitrag, row) in ReadBeitraege(file, anliegen).Zip(table.Rows))
        {
            if (!ids.Add(NotEmpty(table, row, id)))
            {
                throw new CorpusException(file, row.Line, "id", $"'{row.Cells[id]}' stands twice.");
            }

            yield return beitrag with
            {
                Text = Unescape(beitrag.Text),
                Sauber = Unescape(beitrag.Sauber),
                Gruppe = "dokument:" + NotEmpty(table, row, group),
                Geprueft = KnownList(table, row, decided, Decidable),
            };
        }
    }

    /// <summary>Takes the apostrophe off that keeps spreadsheets from reading a formula.</summary>
    private static string Unescape(string text) =>
        text.Length > 1 && text[0] == '\'' && KorrekturFile.Harmful.Contains(text[1]) ? text[1..] : text;

    private IEnumerable<LabelledBeitrag> ReadBeitraege(string file, HashSet<string> anliegen)
    {
        var table = TsvTable.Read(file);
        var (text, sauber, feld, weitere) = (table.Column("text"), table.Column("sauber"), table.Column("feld"), table.Column("weitere"));
        var (quer, art, bekannt, stil) = (table.Column("quer"), table.Column("art"), table.Column("anliegen"), table.Column("stil"));
        foreach (var row in table.Rows)
        {
            yield return new LabelledBeitrag
            {
                Text = NotEmpty(table, row, text),
                Sauber = row.Cells[sauber].Length > 0 ? row.Cells[sauber] : row.Cells[text],
                Feld = Known(table, row, feld, _felder),
                Weitere = KnownList(table, row, weitere, _felder),
                Quer = KnownList(table, row, quer, _themen),
                Art = ReadArt(table, row, art),
                Anliegen = row.Cells[bekannt].Length == 0 ? null : Known(table, row, bekannt, anliegen),
                Stil = Stile.Contains(row.Cells[stil]) ? row.Cells[stil] : throw Unknown(table, row, stil, row.Cells[stil]),
            };
        }
    }

    private IReadOnlyList<Domain.Anliegen> ReadAnliegen(string file)
    {
        var table = TsvTable.Read(file);
        var (id, feld, titel, gegen) = (table.Column("id"), table.Column("feld"), table.Column("titel"), table.Column("gegen"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!ids.Add(NotEmpty(table, row, id)))
            {
                throw new CorpusException(file, row.Line, "id", $"'{row.Cells[id]}' stands twice.");
            }
        }

        return [.. table.Rows.Select(row => new Domain.Anliegen(
            row.Cells[id],
            NotEmpty(table, row, titel),
            Known(table, row, feld, _felder),
            KnownList(table, row, gegen, ids),
            Bekannt: true))];
    }

    private IReadOnlyList<Feldgewicht> ReadWeights(TsvTable table, TsvRow row, int column)
    {
        if (row.Cells[column] is "-" or "")
        {
            return [];
        }

        return [.. row.Cells[column].Split(',').Select(part =>
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var feld = colon < 0 ? part : part[..colon];
            return _felder.Contains(feld)
                && double.TryParse(part.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                && weight is > 0 and <= 1
                ? new Feldgewicht(feld, weight)
                : throw Unknown(table, row, column, part);
        })];
    }

    private static Art ReadArt(TsvTable table, TsvRow row, int column) =>
        Codes.TryParse<Art>(row.Cells[column], out var art) ? art : throw Unknown(table, row, column, row.Cells[column]);

    private static string NotEmpty(TsvTable table, TsvRow row, int column) =>
        string.IsNullOrWhiteSpace(row.Cells[column])
            ? throw new CorpusException(table.File, row.Line, table.Header[column], "the cell is empty.")
            : row.Cells[column];

    private static string Known(TsvTable table, TsvRow row, int column, HashSet<string> known) =>
        known.Contains(row.Cells[column]) ? row.Cells[column] : throw Unknown(table, row, column, row.Cells[column]);

    private static string[] KnownList(TsvTable table, TsvRow row, int column, HashSet<string> known)
    {
        var codes = row.Cells[column].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(codes, code => !known.Contains(code)) is { } unknown ? throw Unknown(table, row, column, unknown) : codes;
    }

    private static CorpusException Unknown(TsvTable table, TsvRow row, int column, string code) =>
        new(table.File, row.Line, table.Header[column], $"'{code}' is not a known code.");
}
