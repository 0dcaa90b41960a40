using System.Security.Cryptography;
using System.Text;

namespace Fokuslupe.Analysis.Export.Qdpx;

/// <summary>Names things by what they are: the same content has the same GUID in every export, so that a second import recognises it.</summary>
internal static class ContentGuid
{
    /// <summary>The first 16 bytes of SHA-256 of the parts, marked as a GUID of version 8 (RFC 9562: made by a rule of one's own).</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts!)));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}
