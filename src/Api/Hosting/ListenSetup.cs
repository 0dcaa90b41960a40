using Fokuslupe.Analysis.Protokolle;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Hosting;

/// <summary>Where the service listens and how much it takes in.</summary>
internal static class ListenSetup
{
    /// <summary>What a multipart form may add to the bytes of its file.</summary>
    private const int FormOverhead = 1024 * 1024;

    /// <summary>Only this machine reaches the service unless the configuration names other addresses.</summary>
    public static void UseLocalhostByDefault(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!keys.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }
    }

    /// <summary>Server and forms share one limit, that of the documents; the reader then measures the file itself.</summary>
    public static IServiceCollection AddUploadLimit(this IServiceCollection services)
    {
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ReadingOptions>>((kestrel, reading) =>
            kestrel.Limits.MaxRequestBodySize = (long)reading.Value.MaxBytes + FormOverhead);
        services.AddOptions<FormOptions>().Configure<IOptions<ReadingOptions>>((form, reading) =>
            form.MultipartBodyLengthLimit = (long)reading.Value.MaxBytes + FormOverhead);
        return services;
    }

    /// <summary>
    /// Answers at once what announces too many bytes. The server then reads and drops the body for a few seconds, because a client
    /// whose connection is cut while it still sends would never see the answer.
    /// </summary>
    public static void UseUploadLimit(this WebApplication app) => app.Use((context, next) =>
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.Path.StartsWithSegments("/api") && context.Request.ContentLength > limit?.MaxRequestBodySize)
        {
            limit.MaxRequestBodySize = null;
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    });
}
