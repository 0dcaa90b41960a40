using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using Fokuslupe.Domain;

namespace Fokuslupe.Api.Hosting;

/// <summary>How JSON is read and written: strict about what is asked for, with umlauts as they are.</summary>
internal static class JsonSetup
{
    public static IServiceCollection AddJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(json =>
    {
        // Answers are application/json with nosniff and never part of a page, so only JSON's own escapes are needed.
        json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.SerializerOptions.RespectNullableAnnotations = true;
        json.SerializerOptions.RespectRequiredConstructorParameters = true;
        json.SerializerOptions.AllowDuplicateProperties = false;
        json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        json.SerializerOptions.Converters.Add(new JsonStringEnumConverter<Gremienfarbe>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        json.SerializerOptions.ReadCommentHandling = JsonCommentHandling.Disallow;
    });
}
