namespace Fokuslupe.Api.Hosting;

/// <summary>Finds the folders the service works with.</summary>
internal static class ContentRoot
{
    /// <summary>
    /// A published folder carries its models: it is the content root wherever the service is started from.
    /// Null leaves the choice to ASP.NET, which takes the project folder when run from source.
    /// </summary>
    public static string? Published =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "models")) ? AppContext.BaseDirectory : null;

    /// <summary>The folder in the content root or the nearest one above it.</summary>
    /// <exception cref="DirectoryNotFoundException">It is nowhere.</exception>
    public static string Find(string contentRoot, string folder)
    {
        for (var parent = new DirectoryInfo(contentRoot); parent is not null; parent = parent.Parent)
        {
            var candidate = Path.Combine(parent.FullName, folder);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"No folder '{folder}' in {contentRoot} or above it.");
    }
}
