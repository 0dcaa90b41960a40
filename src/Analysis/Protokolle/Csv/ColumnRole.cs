namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>What a column of a board's export holds.</summary>
internal enum ColumnRole
{
    /// <summary>Something that its name does not tell.</summary>
    Unknown,

    /// <summary>The text of cards.</summary>
    Card,

    /// <summary>A title or remark: the text of cards where no other column holds it.</summary>
    Title,

    /// <summary>The column of the board in which a card hangs.</summary>
    Section,

    /// <summary>A topic or group: the column of the board where no other says it.</summary>
    Topic,

    /// <summary>Votes.</summary>
    Votes,

    /// <summary>Author, time, number, colour and the like.</summary>
    Other,
}
