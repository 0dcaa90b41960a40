using Fokuslupe.Domain;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>Reads <c>handlungsfelder.yaml</c>.</summary>
public static class FeldordnungFile
{
    /// <summary>Reads the fields, the cross-cutting themes and the Kataloge.</summary>
    /// <exception cref="CorpusException">The file is no such YAML, or a Katalog names an unknown field.</exception>
    public static Feldordnung Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var yaml = new YamlStream();
            yaml.Load(reader);
            var root = (YamlMappingNode)yaml.Documents[0].RootNode;
            Handlungsfeld[] felder = [.. Items(root, "handlungsfelder").Select(node => new Handlungsfeld(Text(node, "id"), Text(node, "name"), Text(node, "kurz")))];
            Querschnittsthema[] themen = [.. Items(root, "querschnittsthemen").Select(node => new Querschnittsthema(Text(node, "id"), Text(node, "name")))];
            Katalog[] kataloge = [.. Items(root, "kataloge").Select(node => ReadKatalog(file, node, felder)).OrderBy(katalog => katalog.Jahr)];
            return new Feldordnung(felder, themen, kataloge);
        }
        catch (Exception exception) when (exception is YamlException or KeyNotFoundException or InvalidCastException or FormatException)
        {
            var line = exception is YamlException yaml ? (int)yaml.Start.Line : 1;
            throw new CorpusException(file, line, null, exception.Message);
        }
    }

    private static Katalog ReadKatalog(string file, YamlMappingNode node, Handlungsfeld[] felder)
    {
        var namen = felder.ToDictionary(feld => feld.Id, feld => feld.Name, StringComparer.Ordinal);
        var ueberschriften = node.Children.TryGetValue("ueberschriften", out var given)
            ? ((YamlMappingNode)given).Children.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString(), StringComparer.Ordinal)
            : [];
        var eintraege = new List<Katalogeintrag>();
        foreach (var eintrag in (YamlSequenceNode)node["felder"])
        {
            string[] ids = eintrag is YamlSequenceNode several ? [.. several.Select(id => id.ToString())] : [eintrag.ToString()];
            if (Array.Find(ids, id => !namen.ContainsKey(id)) is { } unknown)
            {
                throw new CorpusException(file, (int)eintrag.Start.Line, "felder", $"'{unknown}' is no field.");
            }

            var standard = string.Join(" und ", ids.Select(id => namen[id]));
            eintraege.Add(new Katalogeintrag(ueberschriften.GetValueOrDefault(string.Join('+', ids), standard), ids));
        }

        return new Katalog(int.Parse(Text(node, "jahr"), System.Globalization.CultureInfo.InvariantCulture), eintraege);
    }

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode root, string key) => ((YamlSequenceNode)root[key]).Cast<YamlMappingNode>();

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value ?? "";
}
