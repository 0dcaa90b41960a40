using Fokuslupe.Api.Hosting;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Protokolle;

/// <summary>The fictional minutes of the corpus, to try the service with.</summary>
internal sealed class Beispieldaten(ProtokollIntake intake, IOptions<ModelleOptions> options, IHostEnvironment environment)
{
    private const string Meta = ".meta.json";

    /// <summary>Takes in all that are not there yet.</summary>
    public async Task<BeispieldatenResponse> ImportAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(ContentRoot.Find(environment.ContentRootPath, options.Value.Korpora), "protokolle");
        var added = new List<UploadResponse>();
        var present = 0;
        foreach (var file in Documents(folder))
        {
            var content = await File.ReadAllBytesAsync(file, cancellationToken);
            var result = await intake.TakeAsync(content, Path.GetFileName(file), null, null, cancellationToken);
            switch (result.Upload)
            {
                case null:
                    throw new InvalidDataException($"The sample {Path.GetFileName(file)} cannot be read: {result.Advice}");
                case { Outcome: UploadOutcome.Duplicate }:
                    present++;
                    break;
                case { } upload:
                    added.Add(new(upload.Protokoll, upload.Auftrag));
                    break;
            }
        }

        return new(added, present);
    }

    /// <summary>Every document has its head data beside it.</summary>
    private static IEnumerable<string> Documents(string folder) => Directory
        .EnumerateFiles(folder, "*" + Meta)
        .Order(StringComparer.Ordinal)
        .Select(meta => meta[..^Meta.Length])
        .Select(stem => ((string[])[".txt", ".md", ".csv"]).Select(ending => stem + ending).First(File.Exists));
}
