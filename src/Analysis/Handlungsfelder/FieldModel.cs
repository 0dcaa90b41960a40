using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>handlungsfeld</c>.</summary>
internal sealed record FieldModel
{
    /// <summary>Name of the task.</summary>
    public const string Task = "handlungsfeld";

    /// <summary>Thesaurus and tokens: the features of all tasks.</summary>
    public required FeatureExtractor Extractor { get; init; }

    /// <summary>The field of a text from its words alone.</summary>
    public required CalibratedClassifier Text { get; init; }

    /// <summary>What the known Anliegen say, for texts in a place; a bare card is filed by its words alone.</summary>
    public required KnownDemands Anliegen { get; init; }

    /// <summary>Weighs a single card against the context that was handed in with it.</summary>
    public required ConditionalLogit Karte { get; init; }

    /// <summary>Weighs a Beitrag against its place in a Protokoll.</summary>
    public required ConditionalLogit Protokoll { get; init; }

    /// <summary>Below this probability a person should look at a bare card.</summary>
    public required float Sure { get; init; }

    /// <summary>Below this probability a person should look at a Beitrag in its place.</summary>
    public required float SureInPlace { get; init; }

    /// <summary>From this probability on, a field that does not lead counts as a further field.</summary>
    public required float Further { get; init; }

    /// <summary>The model file.</summary>
    public byte[] ToBytes() => Text.ToBytes(Task, writer =>
    {
        writer.WriteStrings(Extractor.Repair?.Words.Words ?? []);
        var forms = Extractor.Thesaurus?.Forms ?? [];
        writer.WriteStrings([.. forms.Select(form => form.Begriff)]);
        writer.WriteStrings([.. forms.Select(form => form.Form)]);
        writer.WriteStrings([.. forms.Select(form => form.Rolle ?? "")]);
        foreach (var form in forms)
        {
            writer.WriteStrings([.. form.Felder.Select(feld => feld.Feld)]);
            writer.WriteArray<double>([.. form.Felder.Select(feld => feld.Gewicht)]);
        }

        Anliegen.Write(writer);
        writer.WriteArray<float>(Karte.Weights);
        writer.WriteArray<float>(Protokoll.Weights);
        writer.Write(Sure);
        writer.Write(SureInPlace);
        writer.Write(Further);
    });

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static FieldModel FromBytes(byte[] bytes) => CalibratedClassifier.FromBytes(bytes, Task, (text, reader) =>
    {
        var words = reader.ReadStrings();
        var (begriffe, formen, rollen) = (reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings());
        var forms = new ThesaurusForm[formen.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var felder = reader.ReadStrings();
            var gewichte = reader.ReadArray<double>();
            forms[i] = new ThesaurusForm(
                begriffe[i], formen[i], [.. felder.Zip(gewichte, (feld, gewicht) => new Feldgewicht(feld, gewicht))], rollen[i].Length == 0 ? null : rollen[i]);
        }

        return new FieldModel
        {
            Extractor = new FeatureExtractor(
                forms.Length == 0 ? null : new Thesaurus(forms),
                words.Length == 0 ? null : new TranscriptionRepair(new WordIndex(words))),
            Text = text,
            Anliegen = KnownDemands.Read(reader),
            Karte = ConditionalLogit.Read(reader, ContextFeatures.Columns),
            Protokoll = ConditionalLogit.Read(reader, ContextFeatures.Columns),
            Sure = reader.ReadSingle(),
            SureInPlace = reader.ReadSingle(),
            Further = reader.ReadSingle(),
        };
    });
}
