using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>What a line looks like, before its neighbours are asked.</summary>
internal enum LineShape : byte
{
    Blank,
    Text,
    Heading,
    Quote,
    Bullet,
    Numbered,
    Arrow,
    TableRow,
    TableRule,
    Rule,
    Fence,
    Caption,
    PageFurniture,
}

/// <summary>One line and what is known of it.</summary>
internal sealed class Line(int index, TextSpan span, TextSpan trimmed, int indent)
{
    /// <summary>Position among all lines, from 0.</summary>
    public int Index => index;

    /// <summary>The line without its end.</summary>
    public TextSpan Span => span;

    /// <summary>The line without white space at its ends.</summary>
    public TextSpan Trimmed { get; } = trimmed;

    /// <summary>Columns before the first visible character; a tab reaches to the next multiple of four.</summary>
    public int Indent => indent;

    /// <summary>The trimmed line without its marker.</summary>
    public TextSpan Content { get; set; } = trimmed;

    public LineShape Shape { get; set; }

    /// <summary>For bullets and numbers the kind of marker: lines of one list share it.</summary>
    public string Style { get; set; } = "";

    /// <summary>For numbered lines the number; letters count from 1. For headings the depth.</summary>
    public int Number { get; set; }

    /// <summary>True when a form feed stands before it.</summary>
    public bool StartsPage { get; set; }

    public bool IsItem => Shape is LineShape.Bullet or LineShape.Numbered;

    public bool IsTable => Shape is LineShape.TableRow or LineShape.TableRule;

    /// <summary>True for lines that part blocks as a blank line does.</summary>
    public bool Separates => Shape is LineShape.Blank or LineShape.Rule or LineShape.Fence or LineShape.Caption or LineShape.PageFurniture;
}
