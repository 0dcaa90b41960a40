using Microsoft.AspNetCore.Authentication.Cookies;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Signing in as an administrator with a cookie that only this site sends and no script reads.</summary>
internal static class VerwaltungSetup
{
    public static IServiceCollection AddVerwaltung(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "fokuslupe-verwaltung";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;
        });
        return services.AddSingleton<Administrator>().AddSingleton<Anmeldeversuche>();
    }
}
