using System.Net;
using System.Net.Sockets;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>Decides which addresses belong to the own network: no call leaves it.</summary>
internal static class OwnNetwork
{
    /// <summary>
    /// True when no server is configured, or one at this machine, at a private address written in numbers, or at a host that the options
    /// name. Other names are refused: what they stand for is decided elsewhere.
    /// </summary>
    public static bool Allows(SprachmodellOptions options) => options.Adresse is null
        || (Uri.TryCreate(options.Adresse, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && (options.ErlaubteRechner.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase) || IsPrivate(address)));

    private static bool IsPrivate(Uri address) =>
        address.IdnHost == "localhost" || (IPAddress.TryParse(address.IdnHost, out var ip) && IsPrivate(ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4() : ip));

    /// <summary>RFC 1918, RFC 4193, loopback and link-local.</summary>
    private static bool IsPrivate(IPAddress ip) => IPAddress.IsLoopback(ip)
        || (ip.AddressFamily == AddressFamily.InterNetworkV6
            ? ip.IsIPv6UniqueLocal || ip.IsIPv6LinkLocal
            : ip.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..]);
}
