using System.Globalization;
using System.Text;
using System.Xml;

using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Export.Qdpx;

/// <summary>The XML of a project; the order of the elements is that of the standard.</summary>
internal sealed class QdeXml
{
    private const string Namespace = "urn:QDA-XML:project:1.0";
    private const string Origin = "Fokuslupe";

    private static readonly string User = ContentGuid.Of("person", Origin);
    private static readonly string Gremium = ContentGuid.Of("merkmal", "gremium");
    private static readonly string Datum = ContentGuid.Of("merkmal", "datum");

    private readonly XmlWriter _xml;
    private readonly string _created;

    private QdeXml(XmlWriter xml, DateTimeOffset created)
    {
        _xml = xml;
        _created = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the project; each source comes with the GUID that names its file.</summary>
    public static void Write(Stream target, QdpxProject project, IReadOnlyList<(string Guid, QdpxSource Source, PlainSource Plain)> sources)
    {
        using var xml = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true });
        new QdeXml(xml, project.Created).Write(project, sources);
    }

    private void Write(QdpxProject project, IReadOnlyList<(string Guid, QdpxSource Source, PlainSource Plain)> sources)
    {
        _xml.WriteStartElement("Project", Namespace);
        Attributes(("name", project.Name), ("origin", Origin), ("creatingUserGUID", User), ("creationDateTime", _created));
        Element("Users", () => Element("User", () => Attributes(("guid", User), ("name", Origin))));
        Element("CodeBook", () => Element("Codes", () => Each(project.Codes, Code)));
        Element("Variables", () =>
        {
            Element("Variable", () => Attributes(("guid", Gremium), ("name", "Gremium"), ("typeOfVariable", "Text")));
            Element("Variable", () => Attributes(("guid", Datum), ("name", "Datum"), ("typeOfVariable", "Date")));
        });
        // The standard has no empty list of sources.
        if (sources.Count > 0)
        {
            Element("Sources", () => Each(sources, source => Source(source.Guid, source.Source, source.Plain)));
        }

        _xml.WriteEndElement();
    }

    private void Code(QdpxCode code) => Element("Code", () =>
    {
        Attributes(("guid", CodeGuid(code.Key)), ("name", code.Name), ("isCodable", "true"), ("color", code.Color));
        Each(code.Children, Code);
    });

    private void Source(string guid, QdpxSource source, PlainSource plain) => Element("TextSource", () =>
    {
        Attributes(("guid", guid), ("name", source.Name), ("plainTextPath", $"internal://{guid}.txt"), ("creatingUser", User), ("creationDateTime", _created));
        Each(source.Codings, coding => Selection(guid, coding, plain.Positions(coding.Span)));
        Value(Gremium, "TextValue", source.Sitzung.Gremium);
        if (source.Sitzung.Datum is { } day)
        {
            Value(Datum, "DateValue", day.ToString("O", CultureInfo.InvariantCulture));
        }
    });

    private void Selection(string source, QdpxCoding coding, (int Start, int End) position) => Element("PlainTextSelection", () =>
    {
        var guid = ContentGuid.Of("stelle", source, $"{position.Start}", $"{position.End}");
        Attributes(
            ("guid", guid),
            ("name", coding.Name),
            ("startPosition", $"{position.Start}"),
            ("endPosition", $"{position.End}"),
            ("creatingUser", User),
            ("creationDateTime", _created));
        Each(coding.Codes, code => Element("Coding", () =>
        {
            Attributes(("guid", ContentGuid.Of("kodierung", guid, code)), ("creatingUser", User), ("creationDateTime", _created));
            Element("CodeRef", () => Attributes(("targetGUID", CodeGuid(code))));
        }));
    });

    private void Value(string variable, string type, string value) => Element("VariableValue", () =>
    {
        Element("VariableRef", () => Attributes(("targetGUID", variable)));
        _xml.WriteElementString(type, Namespace, DocxText.Clean(value));
    });

    private void Element(string name, Action content)
    {
        _xml.WriteStartElement(name, Namespace);
        content();
        _xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, DocxText.Clean(value));
        }
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static string CodeGuid(string key) => ContentGuid.Of("code", key);
}
