using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The corpus with its features, read once for all tasks.</summary>
/// <param name="Extractor">Makes the features.</param>
/// <param name="Felder">Ids of the fields in the order of the scores.</param>
/// <param name="Themen">Ids of the Querschnittsthemen in the order of the scores.</param>
/// <param name="Rows">All texts: labelled contributions first, then titles and phrasings of the Anliegen, then names of the fields, the cards of <c>ergaenzung/</c> and those of <c>sitzungen/</c>.</param>
internal sealed record TrainingCorpus(
    FeatureExtractor Extractor, IReadOnlyList<string> Felder, IReadOnlyList<string> Themen, IReadOnlyList<TrainingRow> Rows)
{
    /// <summary>The sides of disputes, which teach only what speaks of the same matter.</summary>
    public IReadOnlyList<SidedText> Streit { get; init; } = [];

    /// <summary>The minutes of <c>sitzungen/</c> that models learn from.</summary>
    public IReadOnlyList<GoldMinutes> Sitzungen { get; init; } = [];

    /// <summary>Those that none learns from.</summary>
    public IReadOnlyList<GoldMinutes> Pruefsitzungen { get; init; } = [];

    private const float PhraseWeight = 0.5f;

    /// <summary>Cards of whole minutes are nearer to what the service reads than cards of a list.</summary>
    private const float SitzungWeight = 2f;
    private const float NameWeight = 2f;

    /// <summary>Makes features with the thesaurus and the words of a corpus.</summary>
    public static FeatureExtractor ExtractorFor(Corpus corpus)
    {
        var forms = corpus.ReadThesaurus();
        var repair = new TranscriptionRepair(new WordIndex(KnownWords.Of(corpus, forms)));
        return new FeatureExtractor(new Thesaurus(forms), repair, OwnAbbreviations.Of(corpus.Begriffe.Abkuerzungen));
    }

    /// <summary>Reads the corpus and extracts all features.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="extractor">Makes the features.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="TrainingSetException">The labelled contributions have but one class, or a class with one row.</exception>
    public static TrainingCorpus Read(Corpus corpus, FeatureExtractor extractor, CancellationToken cancellationToken)
    {
        var anliegen = corpus.ReadAnliegen();
        var feldOf = anliegen.ToDictionary(known => known.Id, known => known.Handlungsfeld, StringComparer.Ordinal);
        var texts = new List<TrainingRow>();
        var beitraege = corpus.ReadBeitraege();
        TrainingSetException.ThrowIfTooFew(beitraege.Select(beitrag => beitrag.Feld), "column 'feld' of beitraege/");
        TrainingSetException.ThrowIfTooFew(beitraege.Select(beitrag => beitrag.Art.Code()), "column 'art' of beitraege/");
        foreach (var beitrag in beitraege)
        {
            texts.Add(new TrainingRow(beitrag.Text, [], beitrag.Feld, TrainingRow.GroupOf(beitrag), 1f, beitrag, beitrag.Art, beitrag.Weitere));
        }

        var further = FurtherFieldsOf(beitraege);
        texts.AddRange(anliegen.Select(known => (known.Id, Text: known.Titel)).Concat(corpus.ReadPhrasen().Select(phrase => (Id: phrase.Anliegen, phrase.Text))).Select(
            put => new TrainingRow(put.Text, [], feldOf[put.Id], put.Id, PhraseWeight, null, null, further.GetValueOrDefault(put.Id, []))));
        foreach (var feld in corpus.Feldordnung.Felder)
        {
            texts.AddRange(Names(feld).Select(name => new TrainingRow(name, [], feld.Id, "feld:" + name, NameWeight, null, null, [])));
        }

        texts.AddRange(corpus.ReadErgaenzung().Select(karte => new TrainingRow(karte.Text, [], karte.Feld, "", 1f, null, karte.Art, [])));

        var sitzungen = GoldMinutes.ReadSitzungen(corpus, Sitzungsteil.Lernen, cancellationToken);
        texts.AddRange(sitzungen.SelectMany(minutes => minutes.Labels.Select(
            label => new TrainingRow(label.Text, [], label.Feld, "", SitzungWeight, null, null, label.Weitere, minutes.Hand))));

        var unseen = extractor.Repair is null ? [] : ExtractUnseen(corpus, extractor, beitraege);
        var features = extractor.ExtractAll([.. texts.Select(text => text.Text)], cancellationToken);
        return WithoutRows(corpus.Feldordnung, extractor) with
        {
            Streit = ReadStreit(corpus, extractor, cancellationToken),
            Sitzungen = sitzungen,
            Pruefsitzungen = GoldMinutes.ReadSitzungen(corpus, Sitzungsteil.Pruefen, cancellationToken),
            Rows = [.. texts.Select((text, i) => text with { Features = features[i], Unseen = i < unseen.Length ? unseen[i] : null })],
        };
    }

    private static IReadOnlyList<SidedText> ReadStreit(Corpus corpus, FeatureExtractor extractor, CancellationToken cancellationToken)
    {
        var streit = corpus.ReadStreit();
        return [.. extractor.ExtractAll([.. streit.Select(text => text.Text)], cancellationToken)
            .Zip(streit, (features, text) => new SidedText(features, text.Id, [text.Gegen]))];
    }

    // What most cards of an Anliegen belong to besides, its title and phrasings may belong to as well.
    private static Dictionary<string, string[]> FurtherFieldsOf(IReadOnlyList<LabelledBeitrag> beitraege) => beitraege
        .Where(beitrag => beitrag.Anliegen is not null)
        .GroupBy(beitrag => beitrag.Anliegen!, StringComparer.Ordinal)
        .ToDictionary(
            cards => cards.Key,
            cards => cards.SelectMany(card => card.Weitere).CountBy(feld => feld, StringComparer.Ordinal)
                .Where(counted => 2 * counted.Value >= cards.Count()).Select(counted => counted.Key).ToArray(),
            StringComparer.Ordinal);

    // What a fold is measured on must not be repaired by words that only its own texts know.
    private static Feature[][] ExtractUnseen(Corpus corpus, FeatureExtractor extractor, IReadOnlyList<LabelledBeitrag> beitraege)
    {
        var forms = corpus.ReadThesaurus();
        var unseen = new Feature[beitraege.Count][];
        Parallel.For(0, TrainingRow.Folds, fold =>
        {
            var words = new WordIndex(KnownWords.Of(corpus, forms, fold));
            var without = new FeatureExtractor(extractor.Thesaurus, new TranscriptionRepair(words));
            foreach (var (i, beitrag) in beitraege.Index())
            {
                if (TrainingRow.FoldOf(TrainingRow.GroupOf(beitrag)) == fold)
                {
                    unseen[i] = without.Extract(beitrag.Text).Features.ToArray();
                }
            }
        });
        return unseen;
    }

    /// <summary>The corpus without its texts, for measuring on others.</summary>
    public static TrainingCorpus WithoutRows(Feldordnung feldordnung, FeatureExtractor extractor) => new(
        extractor, [.. feldordnung.Felder.Select(feld => feld.Id)], [.. feldordnung.Querschnittsthemen.Select(thema => thema.Id)], []);

    private static IEnumerable<string> Names(Handlungsfeld feld) =>
        feld.Kurz.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(feld.Name);
}
