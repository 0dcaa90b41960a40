using System.IO.Compression;
using System.Text;

namespace Fokuslupe.Analysis.Export.Qdpx;

/// <summary>
/// Writes a project of the REFI-QDA standard 1.5 (qdasoftware.org): a zip with <c>project.qde</c> and the texts in <c>sources/</c>.
/// </summary>
internal static class QdpxFile
{
    public static byte[] Write(QdpxProject project)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sources = Named(project);
            using (var entry = Open("project.qde"))
            {
                QdeXml.Write(entry, project, sources);
            }

            foreach (var (guid, _, plain) in sources)
            {
                using var entry = Open($"sources/{guid}.txt");
                entry.Write(Encoding.UTF8.GetBytes(plain.Text));
            }

            Stream Open(string name)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = project.Created;
                return entry.Open();
            }
        }

        return stream.ToArray();
    }

    /// <summary>The sources with a GUID each; two that are the same in everything are told apart by their number.</summary>
    private static List<(string Guid, QdpxSource Source, PlainSource Plain)> Named(QdpxProject project) =>
    [
        .. project.Sources
            .GroupBy(source => ContentGuid.Of("quelle", source.Name, source.Text))
            .SelectMany(group => group.Select((source, index) => (
                index == 0 ? group.Key : ContentGuid.Of(group.Key, $"{index}"), source, new PlainSource(source.Text)))),
    ];
}
