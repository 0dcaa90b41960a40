using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Files cards under Handlungsfelder and tells their Art, Haltung and Querschnittsthemen. Safe for concurrent use.</summary>
public sealed class BeitragClassifier
{
    private const int WorthSharing = 128;

    private readonly FieldModel _fields;
    private readonly ArtModel _art;
    private readonly QuerModel _quer;
    private readonly HaltungModel _haltung;
    private readonly string _version;
    private readonly CardReader _bare;
    private readonly CardReader _cards;
    private readonly PlaceReader _places;

    internal BeitragClassifier(FieldModel fields, ArtModel art, QuerModel quer, HaltungModel haltung, string version)
    {
        (_fields, _art, _version) = (fields, art, version);
        var evidence = new EvidenceReader(fields.Text, fields.Extractor, fields.Anliegen);
        _bare = new CardReader(new EvidenceReader(fields.Text, fields.Extractor), art, quer, haltung);
        _cards = new CardReader(evidence, art, quer, haltung);
        _places = new PlaceReader(evidence);
        (_quer, _haltung) = (quer, haltung);
    }

    /// <summary>Makes the features.</summary>
    internal FeatureExtractor Extractor => _fields.Extractor;

    /// <summary>The same models with other features.</summary>
    internal BeitragClassifier With(FeatureExtractor extractor) => new(_fields with { Extractor = extractor }, _art, _quer, _haltung, _version);

    /// <summary>Files cards that have nothing to do with each other; the answer has their order.</summary>
    /// <param name="karten">The cards.</param>
    /// <param name="cancellationToken">Stops the filing of many cards.</param>
    /// <exception cref="OperationCanceledException">The filing was stopped.</exception>
    public IReadOnlyList<Einordnung> Classify(IReadOnlyList<Karte> karten, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(karten);
        return Each(karten, Classify, cancellationToken);
    }

    /// <summary>Files all Beitraege of a Protokoll, in order; headings, Thesen, Gremium and neighbours count.</summary>
    public IReadOnlyList<Einordnung> Classify(Protokoll protokoll)
    {
        ArgumentNullException.ThrowIfNull(protokoll);
        var readings = Each(protokoll.Beitraege, beitrag => _cards.Read(beitrag.Text), CancellationToken.None);
        var places = _places.Read(protokoll, [.. readings.Select(reading => reading.Place)]);
        var arten = ArtSurroundings.Of(protokoll.Beitraege, [.. readings.Select(reading => reading.Art)]);
        var headings = new Dictionary<string, float[]?>(StringComparer.Ordinal);
        var answers = new Einordnung[readings.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var beitrag = protokoll.Beitraege[i];
            var kontext = new Kontext
            {
                Abschnitt = beitrag.Abschnitt,
                Bezug = beitrag.Bezug,
                Gremium = protokoll.Kopfdaten.Gremium,
                These = protokoll.Thesen.FirstOrDefault(these => these.Nummer == beitrag.These)?.Text,
            };
            var art = DecideArt(readings[i].Art, kontext, headings, arten[i], beitrag.Punkte is not null);
            answers[i] = FileInPlace(beitrag.Text, kontext, readings[i], places[i], _fields.Protokoll, art);
        }

        return answers;
    }

    /// <summary>One answer each, in order; many on all cores.</summary>
    private static TAnswer[] Each<TText, TAnswer>(IReadOnlyList<TText> texts, Func<TText, TAnswer> read, CancellationToken cancellationToken)
    {
        var answers = new TAnswer[texts.Count];
        if (texts.Count < WorthSharing)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                answers[i] = read(texts[i]);
            }
        }
        else
        {
            Parallel.For(0, answers.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => answers[i] = read(texts[i]));
        }

        return answers;
    }

    private Einordnung Classify(Karte karte)
    {
        var bag = _fields.Extractor.Extract(karte.Text);
        if (karte.Kontext is { } kontext)
        {
            var inPlace = _cards.Read(bag);
            var art = DecideArt(inPlace.Art, kontext, [], umgebung: null, punkte: false);
            return FileInPlace(karte.Text, kontext, inPlace, _places.Read(inPlace.Place, kontext), _fields.Karte, art);
        }

        var reading = _bare.Read(bag);
        var probabilities = reading.Place.Karte.Probabilities;
        var field = Highest(probabilities);
        var reasons = Explanation.Of(_fields.Text, karte.Text, bag, field, null, []);
        return Answer(probabilities, field, _fields.Sure, reasons, reading, (Art)Highest(reading.Art), Haltung.Ohne);
    }

    private Einordnung FileInPlace(string text, Kontext kontext, CardReading reading, Place place, ConditionalLogit logit, Art art)
    {
        var fields = place.Karte.Probabilities.Length;
        Span<float> features = stackalloc float[fields * ContextFeatures.Columns];
        ContextFeatures.Fill(place, features);
        var probabilities = new float[fields];
        logit.Score(features, probabilities);
        Softmax.Apply(probabilities);
        var field = Highest(probabilities);
        var own = ContextFeatures.Share(features, logit.Weights, field, ContextFeatures.Karte);
        var reasons = Explanation.Of(
            _fields.Text, text, _fields.Extractor.Extract(text), field, own, PlaceReasons(kontext, place.Zeile, features, logit, field));
        var haltung = kontext.Bezug == Bezug.These ? reading.Haltung : Haltung.Ohne;
        return Answer(probabilities, field, _fields.SureInPlace, reasons, reading, art, haltung);
    }

    private static List<Grund> PlaceReasons(
        Kontext kontext, string? row, ReadOnlySpan<float> features, ConditionalLogit logit, int field)
    {
        var reasons = new List<Grund>(4);
        AddReason(reasons, kontext.These, "these", ContextFeatures.Share(features, logit.Weights, field, ContextFeatures.These));
        AddReason(reasons, row ?? kontext.Abschnitt, "abschnitt", ContextFeatures.Share(features, logit.Weights, field, ContextFeatures.Abschnitt));
        AddReason(reasons, kontext.Gremium, "gremium", ContextFeatures.Share(features, logit.Weights, field, ContextFeatures.Gremium));
        AddReason(reasons, "Beiträge daneben", "umgebung", ContextFeatures.Share(features, logit.Weights, field, ContextFeatures.Umgebung));
        return reasons;
    }

    private static void AddReason(List<Grund> reasons, string? name, string source, float weight)
    {
        if (name is not null && MathF.Abs(weight) >= 0.02f)
        {
            reasons.Add(new Grund(name, source, weight));
        }
    }

    private Art DecideArt(float[] karte, Kontext kontext, Dictionary<string, float[]?> headings, float[]? umgebung, bool punkte)
    {
        float[]? abschnitt = null;
        if (kontext.Abschnitt is { Length: > 0 } heading && !headings.TryGetValue(heading, out abschnitt))
        {
            headings[heading] = abschnitt = _art.Probabilities(_fields.Extractor.Extract(heading));
        }

        Span<float> features = stackalloc float[karte.Length * ArtFeatures.Columns];
        Span<float> scores = stackalloc float[karte.Length];
        ArtFeatures.Fill(karte, abschnitt, umgebung, kontext.Bezug, punkte, features);
        _art.Place.Score(features, scores);
        return (Art)Highest(scores);
    }

    private Einordnung Answer(
        float[] probabilities, int field, float sure, IReadOnlyList<Grund> reasons, CardReading reading, Art art, Haltung haltung)
    {
        var classes = _fields.Text.Classes;
        var shares = new Anteil[probabilities.Length];
        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] = new Anteil(classes[k], probabilities[k]);
        }

        Array.Sort(shares, static (a, b) => b.Wahrscheinlichkeit.CompareTo(a.Wahrscheinlichkeit));
        return new Einordnung
        {
            Handlungsfeld = classes[field],
            Wahrscheinlichkeit = probabilities[field],
            Unsicher = probabilities[field] < sure,
            Verteilung = shares,
            Weitere = [.. shares.Skip(1).Take(2).TakeWhile(share => share.Wahrscheinlichkeit >= _fields.Further).Select(share => share.Handlungsfeld)],
            Quer = reading.Quer,
            Art = art,
            Haltung = haltung,
            Gruende = reasons,
            Modell = _version,
        };
    }

    private static int Highest(ReadOnlySpan<float> values) => System.Numerics.Tensors.TensorPrimitives.IndexOfMax(values);
}
