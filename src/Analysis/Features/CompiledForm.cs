using Fokuslupe.Analysis.Corpora;

namespace Fokuslupe.Analysis.Features;

/// <summary>A form of the thesaurus as the search and the features want it.</summary>
/// <param name="OpenStart">True when a star stands before it.</param>
/// <param name="OpenEnd">True when a star stands behind it.</param>
/// <param name="Length">Number of letters without stars.</param>
/// <param name="Concept">Hash of the feature of its concept.</param>
/// <param name="Role">Hash of the feature of its role; 0 when it has none.</param>
/// <param name="FirstField">Where its fields stand among those of all forms.</param>
/// <param name="Fields">Number of its fields.</param>
internal readonly record struct CompiledForm(bool OpenStart, bool OpenEnd, int Length, uint Concept, uint Role, int FirstField, int Fields)
{
    public MatchKind Kind => OpenStart ? MatchKind.Inside : OpenEnd ? MatchKind.Beginning : MatchKind.Exact;

    public static CompiledForm From(ThesaurusForm form, int firstField) => new(
        form.Form.StartsWith('*'),
        form.Form.EndsWith('*'),
        form.Form.Trim('*').Length,
        FeatureExtractor.Hash("begriff:" + form.Begriff),
        form.Rolle is null ? 0 : Thesaurus.RoleHash(form.Rolle),
        firstField,
        form.Felder.Count);
}
