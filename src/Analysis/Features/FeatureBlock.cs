namespace Fokuslupe.Analysis.Features;

/// <summary>Families of features; each is scaled to length one of its own, so that none drowns another.</summary>
internal enum FeatureBlock : byte
{
    /// <summary>Stems and pairs of neighbouring stems.</summary>
    Words,

    /// <summary>Groups of letters within words.</summary>
    Letters,

    /// <summary>Concepts, roles and field weights of the thesaurus.</summary>
    Concepts,

    /// <summary>How a sentence is made, whatever it is about.</summary>
    Sentence,
}
