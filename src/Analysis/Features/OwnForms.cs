using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Features;

/// <summary>Terms of a district as forms of the thesaurus.</summary>
internal static class OwnForms
{
    // As sure as the corpus is about words that belong to one field only.
    private const double Weight = 0.9;

    /// <summary>The forms with the terms; where both have a form, the term stands.</summary>
    public static IReadOnlyList<ThesaurusForm> Join(IReadOnlyList<ThesaurusForm> forms, IReadOnlyList<EigenerBegriff> begriffe)
    {
        var own = begriffe.Select(begriff => (Form: begriff.Form.Trim().ToLowerInvariant(), begriff.Handlungsfeld)).ToList();
        var replaced = own.Select(begriff => begriff.Form.Trim('*')).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. forms.Where(form => !replaced.Contains(form.Form.Trim('*'))),
            .. own.Select(begriff => new ThesaurusForm("eigen:" + begriff.Form, begriff.Form, [new Feldgewicht(begriff.Handlungsfeld, Weight)], null)),
        ];
    }
}
