using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Analysis.Models;

/// <summary>One model of every task, with its card.</summary>
internal sealed record ModelParts
{
    /// <summary>Names of the tasks in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Tasks { get; } = [FieldModel.Task, ArtModel.Task, HaltungModel.Task, QuerModel.Task, AnliegenModel.Task];

    /// <summary>Task <c>handlungsfeld</c>.</summary>
    public required Part<FieldModel> Fields { get; init; }

    /// <summary>Task <c>art</c>.</summary>
    public required Part<ArtModel> Art { get; init; }

    /// <summary>Task <c>haltung</c>.</summary>
    public required Part<HaltungModel> Haltung { get; init; }

    /// <summary>Task <c>quer</c>.</summary>
    public required Part<QuerModel> Quer { get; init; }

    /// <summary>Task <c>anliegen</c>.</summary>
    public required Part<AnliegenModel> Anliegen { get; init; }

    /// <summary>The cards in the order of <see cref="Tasks"/>.</summary>
    public IReadOnlyList<ModelCard> Cards => [Fields.Card, Art.Card, Haltung.Card, Quer.Card, Anliegen.Card];

    /// <summary>The card of a task.</summary>
    public ModelCard CardOf(string task) => Cards.First(card => card.Task == task);

    /// <summary>Files cards with these models.</summary>
    public BeitragClassifier Classifier =>
        new(Fields.Model, Art.Model, Quer.Model, Haltung.Model, string.Join(' ', Cards.Select(card => $"{card.Task}/{card.Version}")));

    /// <summary>Matches demands with these models.</summary>
    public AnliegenMatcher Matcher => new(Anliegen.Model, Fields.Model.Extractor);

    /// <summary>Loads a version of every task.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="versions">Versions by task; the active one where none is named.</param>
    /// <exception cref="InvalidModelException">A model is missing, broken, does not match its card, or does not go with the others.</exception>
    public static ModelParts Load(string modelsFolder, IReadOnlyDictionary<string, string>? versions = null)
    {
        // Read once: somebody may promote meanwhile.
        var active = RegistryFile.Read(modelsFolder).Active;
        Part<T> Read<T>(string task, Func<byte[], T> read) => ModelParts.Read(
            modelsFolder,
            task,
            versions?.GetValueOrDefault(task) ?? active.GetValueOrDefault(task) ?? throw new InvalidModelException($"There is no model of task '{task}' in {modelsFolder}."),
            read);

        // Side by side: nothing is answered before all of them are there.
        var art = Task.Run(() => Read(ArtModel.Task, ArtModel.FromBytes));
        var quer = Task.Run(() => Read(QuerModel.Task, QuerModel.FromBytes));
        var haltung = Task.Run(() => Read(HaltungModel.Task, HaltungModel.FromBytes));
        var anliegen = Task.Run(() => Read(AnliegenModel.Task, AnliegenModel.FromBytes));
        var parts = new ModelParts
        {
            Fields = Read(FieldModel.Task, FieldModel.FromBytes),
            Art = art.GetAwaiter().GetResult(),
            Haltung = haltung.GetAwaiter().GetResult(),
            Quer = quer.GetAwaiter().GetResult(),
            Anliegen = anliegen.GetAwaiter().GetResult(),
        };
        RefuseMixedFeatures(parts.Cards);
        return parts;
    }

    /// <summary>The same models but for one, which is read from a version.</summary>
    /// <exception cref="InvalidModelException">The model is missing, broken, or does not match its card.</exception>
    public ModelParts With(string modelsFolder, string task, string version) => task switch
    {
        FieldModel.Task => this with { Fields = Read(modelsFolder, task, version, FieldModel.FromBytes) },
        ArtModel.Task => this with { Art = Read(modelsFolder, task, version, ArtModel.FromBytes) },
        HaltungModel.Task => this with { Haltung = Read(modelsFolder, task, version, HaltungModel.FromBytes) },
        QuerModel.Task => this with { Quer = Read(modelsFolder, task, version, QuerModel.FromBytes) },
        AnliegenModel.Task => this with { Anliegen = Read(modelsFolder, task, version, AnliegenModel.FromBytes) },
        _ => throw new InvalidModelException($"There is no task '{task}'; there are {string.Join(", ", Tasks)}."),
    };

    // The thesaurus in the field model makes the features of all tasks; a model trained with another one would read them wrongly.
    private static void RefuseMixedFeatures(IReadOnlyList<ModelCard> cards)
    {
        var known = cards.Where(card => card.ThesaurusSha256 is not null).ToArray();
        if (known.DistinctBy(card => card.ThesaurusSha256).Count() > 1)
        {
            throw new InvalidModelException(
                "These models were trained with different thesauri and cannot work together: "
                + string.Join(", ", known.Select(card => $"{card.Task}/{card.Version} ({card.ThesaurusSha256![..8]})"))
                + ". Promote versions of one training together.");
        }
    }

    private static Part<T> Read<T>(string modelsFolder, string task, string version, Func<byte[], T> read)
    {
        var (card, bytes) = ModelStore.Load(modelsFolder, task, version);
        return new Part<T>(card, read(bytes));
    }
}

/// <summary>A model with its card.</summary>
internal sealed record Part<T>(ModelCard Card, T Model);
