using System.IO.Compression;
using System.Text;

namespace Fokuslupe.Testing.Documents;

/// <summary>Zip archives, whole and malicious.</summary>
public static class Archive
{
    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    /// <summary>An archive with these entries.</summary>
    public static byte[] Pack(params (string Name, string Content, CompressionLevel Level)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, level) in entries)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A Word document around a main part, whatever it holds.</summary>
    /// <param name="documentXml">The main part.</param>
    /// <param name="documentRelationships">The relationships of the main part, or null.</param>
    public static byte[] Docx(string documentXml, string? documentRelationships = null) => Pack(
    [
        ("[Content_Types].xml", ContentTypes, CompressionLevel.Fastest),
        ("_rels/.rels", Relationships, CompressionLevel.Fastest),
        ("word/document.xml", documentXml, CompressionLevel.Fastest),
        .. documentRelationships is null ? [] : new[] { ("word/_rels/document.xml.rels", documentRelationships, CompressionLevel.Fastest) },
    ]);

    /// <summary>A Word document that packs many megabytes of one letter into little.</summary>
    public static byte[] BombDocx(int megabytes)
    {
        using var bomb = new MemoryStream();
        bomb.Write(Docx("<w:document/>"));
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'A');
            for (var i = 0; i < megabytes; i++)
            {
                entry.Write(block);
            }
        }

        return bomb.ToArray();
    }

    /// <summary>A Word document whose text asks for a file of this machine through an external entity.</summary>
    public static byte[] ExternalEntityDocx(string path) => Docx($"""
        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file://{path}">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>- &secret;</w:t></w:r></w:p></w:body></w:document>
        """);

    /// <summary>A Word document whose entities unfold to billions of letters.</summary>
    public static byte[] EntityBombDocx()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        return Docx($"""
            <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE x [<!ENTITY e0 "haha">{entities}]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>
            """);
    }
}
