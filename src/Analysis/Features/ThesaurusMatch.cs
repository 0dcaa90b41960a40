namespace Fokuslupe.Analysis.Features;

/// <summary>How exactly a form of the thesaurus stands in a text; the lower, the more specific.</summary>
internal enum MatchKind : byte
{
    /// <summary>The form itself.</summary>
    Exact,

    /// <summary>A form with a star at its end only.</summary>
    Beginning,

    /// <summary>A form with a star at its beginning.</summary>
    Inside,

    /// <summary>Another inflection of the form.</summary>
    Stem,

    /// <summary>A part of a compound that is in the thesaurus nowhere else.</summary>
    Part,
}

/// <summary>A form found in a text.</summary>
/// <param name="Form">Index of the form.</param>
/// <param name="FirstToken">First token it covers.</param>
/// <param name="LastToken">Last token it covers.</param>
/// <param name="Length">Number of letters of the form that were found.</param>
/// <param name="Kind">How exactly.</param>
internal readonly record struct ThesaurusMatch(int Form, int FirstToken, int LastToken, int Length, MatchKind Kind);
