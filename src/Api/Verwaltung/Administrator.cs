using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Who is an administrator: whoever knows the key, as a program with every request or as a person who signed in with it.</summary>
internal sealed class Administrator(IOptions<VerwaltungOptions> options)
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string Fingerprint = "schluessel";

    private string? Key => options.Value.Schluessel is { Length: > 0 } key ? key : null;

    /// <summary>False: there is no key, and nobody is an administrator.</summary>
    public bool IsSetUp => Key is not null;

    /// <summary>Takes the same time wherever the two differ and however long they are.</summary>
    public bool IsKey(string? given) => Key is { } key && CryptographicOperations.FixedTimeEquals(Hash(given ?? ""), Hash(key));

    /// <summary>True for who signed in with the key that holds now.</summary>
    public bool IsSignedIn(ClaimsPrincipal user) => Key is { } key && user.HasClaim(Fingerprint, Convert.ToHexStringLower(Hash(key)));

    /// <summary>Signs in whoever gave the key.</summary>
    public Task SignInAsync(HttpContext context) => context.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(Fingerprint, Convert.ToHexStringLower(Hash(Key!)))], Scheme)));

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(Scheme);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
