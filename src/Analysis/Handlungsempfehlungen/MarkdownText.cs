using System.Text;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes what people wrote into Markdown so that it shows as it was written.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes a text for one line of CommonMark, table cells included; HTML in it stays text.</summary>
    public static string Escape(string text) => EscapeBeginning(EscapeInside(text.Trim()));

    /// <summary>The same for a piece within a line: blanks at its ends stay, and no list can begin with it.</summary>
    public static string EscapeInside(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text.ReplaceLineEndings(" "))
        {
            if (char.IsControl(sign))
            {
                escaped.Append(' ');
                continue;
            }

            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A list mark at the beginning («- », «+ », «1. ») would make a list of the line.</summary>
    public static string EscapeBeginning(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '-' or '+' or '=')
        {
            return "\\" + line;
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && line.AsSpan(digits) is ['.' or ')'] or ['.' or ')', ' ', ..] ? line.Insert(digits, "\\") : line;
    }
}
