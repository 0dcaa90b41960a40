using System.ComponentModel;
using System.Diagnostics;

using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Benchmarks;

/// <summary>scikit-learn's clusterings on TF-IDF of words, where Debian's python3-sklearn is installed.</summary>
internal static class SkLearnClustering
{
    private const string Python = "/usr/bin/python3";

    // Agglomerative clustering holds all pairs in memory: beyond 10,000 demands it is left out.
    private const string Script = """
        import sys, time
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.cluster import AgglomerativeClustering, MiniBatchKMeans
        texts = sys.stdin.read().split("\n")[:-1]
        start = time.time(); x = TfidfVectorizer(sublinear_tf=True).fit_transform(texts); read = time.time() - start
        start = time.time(); MiniBatchKMeans(n_clusters=430, random_state=1, n_init=1).fit(x)
        line = f"          scikit-learn: mini-batch k-means with 430 groups {read + time.time() - start:.1f} s"
        if len(texts) <= 10000:
            start = time.time(); AgglomerativeClustering(n_clusters=None, distance_threshold=0.9, metric="cosine", linkage="average").fit(x.toarray())
            line += f", agglomerative {read + time.time() - start:.1f} s"
        print(line)
        """;

    /// <summary>What they take, or why they were left out.</summary>
    public static string Run(IEnumerable<Forderung> demands)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            foreach (var demand in demands)
            {
                process.StandardInput.WriteLine(demand.Text.ReplaceLineEndings(" "));
            }

            process.StandardInput.Close();
            var answer = process.StandardOutput.ReadToEnd().TrimEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? answer : "          scikit-learn failed or is not installed (Debian: python3-sklearn) and was left out.";
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            return $"          scikit-learn was left out. {problem.Message}";
        }
    }
}
