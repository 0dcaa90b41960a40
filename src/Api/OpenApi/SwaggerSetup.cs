using Fokuslupe.Api.Klassifikation;

using Microsoft.OpenApi;

namespace Fokuslupe.Api.OpenApi;

/// <summary>The description of the interface at /swagger, made from routes, types and their comments.</summary>
internal static class SwaggerSetup
{
    private const string Version = "v1";

    public static IServiceCollection AddSwagger(this IServiceCollection services) => services
        .AddEndpointsApiExplorer()
        .AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Version, new OpenApiInfo
            {
                Title = "Fokuslupe",
                Version = Version,
                Description = "Protokolle lesen, Beiträge einordnen, wiederkehrende Anliegen finden, Handlungsempfehlungen entwerfen. "
                    + "Fehler kommen als application/problem+json.",
            });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            foreach (var project in (string[])["Api", "Analysis", "Domain"])
            {
                options.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, $"Fokuslupe.{project}.xml"));
            }

            options.MapType<KlassifikationKontext>(() => new OpenApiSchema
            {
                Description = "Überschrift oder These als Text, oder ein Objekt mit these, abschnitt und gremium.",
                OneOf =
                [
                    new OpenApiSchema { Type = JsonSchemaType.String },
                    new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["these"] = new OpenApiSchema { Type = JsonSchemaType.String },
                            ["abschnitt"] = new OpenApiSchema { Type = JsonSchemaType.String },
                            ["gremium"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        },
                    },
                ],
            });
        });

    public static void UseSwaggerPage(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Fokuslupe · Schnittstelle";
            options.SwaggerEndpoint($"{Version}/swagger.json", "Fokuslupe");
        });
    }
}
