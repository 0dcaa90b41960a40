using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads XML parts of documents in one pass, without document types, external entities or unbounded depth.</summary>
internal static class XmlWalk
{
    private const int MaxDepth = 256;

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>
    /// Steps through what lies directly within the element that the reader stands on, and then past that element.
    /// Whoever receives an element moves the reader past it; text may be left where it is.
    /// </summary>
    /// <returns>True for each child element, and for each piece of text.</returns>
    /// <exception cref="InvalidDataException">Elements are nested deeper than any program writes them.</exception>
    public static IEnumerable<XmlNodeType> Children(this XmlReader reader)
    {
        var depth = reader.Depth;
        if (depth > MaxDepth)
        {
            throw new InvalidDataException("The XML is nested too deeply.");
        }

        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                yield return XmlNodeType.Element;
            }
            else
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                {
                    yield return XmlNodeType.Text;
                }

                reader.Read();
            }
        }

        if (!isEmpty)
        {
            reader.Read();
        }
    }

    /// <summary>The value of an attribute by its local name, whatever its namespace; null where there is none.</summary>
    public static string? Attribute(this XmlReader reader, string localName)
    {
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
        {
            value = reader.LocalName == localName ? reader.Value : null;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>The value of an attribute as a number of 0 or more; 0 where there is none or it makes no sense.</summary>
    public static int Number(this XmlReader reader, string localName) =>
        int.TryParse(reader.Attribute(localName), out var number) && number > 0 ? number : 0;

    /// <summary>True for an on-off property of Word that is not switched off by its value.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off");
}
