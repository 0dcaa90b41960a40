using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Fokuslupe.Testing.Documents;

/// <summary>
/// Reads a REFI-QDA project as its readers do: texts by <c>plainTextPath</c>, selections in code points, codes by GUID.
/// Fails on whatever such a reader would stumble over.
/// </summary>
public sealed class QdpxReading
{
    private static readonly XNamespace Qda = "urn:QDA-XML:project:1.0";

    private QdpxReading(XElement project, IReadOnlyDictionary<string, string> texts)
    {
        Project = project;
        Texts = texts;
    }

    /// <summary>The root of <c>project.qde</c>.</summary>
    public XElement Project { get; }

    /// <summary>Texts by GUID of their source.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Names of all codes by GUID.</summary>
    public IReadOnlyDictionary<string, string> Codes => Project.Descendants(Qda + "Code").ToDictionary(code => Value(code, "guid"), code => Value(code, "name"));

    /// <summary>Every selection: its source's name, its words and the names of its codes.</summary>
    public IEnumerable<(string Source, string Words, IReadOnlyList<string> Codes)> Selections =>
        from source in Project.Descendants(Qda + "TextSource")
        let runes = Texts[Value(source, "guid")].EnumerateRunes().ToList()
        from selection in source.Elements(Qda + "PlainTextSelection")
        let start = int.Parse(Value(selection, "startPosition"), System.Globalization.CultureInfo.InvariantCulture)
        let end = int.Parse(Value(selection, "endPosition"), System.Globalization.CultureInfo.InvariantCulture)
        select (
            Value(source, "name"),
            string.Concat(runes[start..end].Select(rune => rune.ToString())),
            (IReadOnlyList<string>)[.. selection.Elements(Qda + "Coding").Select(coding => Codes[Value(coding.Elements().First(), "targetGUID")])]);

    /// <exception cref="InvalidDataException">Something in it breaks the standard.</exception>
    public static QdpxReading Open(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var stream = zip.GetEntry("project.qde")!.Open();
        var project = XElement.Load(stream);
        Check(project.Name == Qda + "Project", "The root is no project.");
        string[] order = ["Users", "CodeBook", "Variables", "Sources"];
        Check(project.Elements().Select(element => element.Name.LocalName).SequenceEqual(order), "The parts are not in the order of the standard.");
        var guids = project.Descendants().Select(element => element.Attribute("guid")?.Value).OfType<string>().ToList();
        Check(guids.Distinct().Count() == guids.Count, "A GUID is there twice.");
        Check(guids.TrueForAll(guid => Guid.TryParseExact(guid, "D", out _)), "A GUID is none.");
        var codes = project.Descendants(Qda + "Code").Select(code => Value(code, "guid")).ToHashSet();
        Check(project.Descendants(Qda + "CodeRef").All(code => codes.Contains(Value(code, "targetGUID"))), "A CodeRef leads nowhere.");
        foreach (var unique in (string[])["Code", "TextSource"])
        {
            var names = project.Descendants(Qda + unique).Select(element => Value(element, "name")).ToList();
            Check(names.Distinct().Count() == names.Count, $"Two of {unique} have the same name.");
        }

        return new(project, project.Descendants(Qda + "TextSource").ToDictionary(
            source => Value(source, "guid"), source => Read(zip, Value(source, "plainTextPath"))));
    }

    private static string Read(ZipArchive zip, string path)
    {
        Check(path.StartsWith("internal://", StringComparison.Ordinal), $"{path} is not inside the project.");
        using var reader = new StreamReader(zip.GetEntry("sources/" + path["internal://".Length..])!.Open(), new UTF8Encoding(false, true));
        var text = reader.ReadToEnd();
        Check(!text.Contains('\r'), $"{path} has line ends that readers count differently.");
        return text;
    }

    private static string Value(XElement element, string name) => element.Attribute(name)?.Value ?? throw new InvalidDataException($"{element.Name.LocalName} has no {name}.");

    private static void Check(bool sound, string problem)
    {
        if (!sound)
        {
            throw new InvalidDataException(problem);
        }
    }
}
