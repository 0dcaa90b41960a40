namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Counts what must never be together: demands of Anliegen that the catalogue calls opposed.</summary>
internal static class OpposedPairs
{
    /// <summary>Pairs of demands in one group whose right Anliegen are opposed.</summary>
    /// <param name="groups">Group of each demand.</param>
    /// <param name="gold">Id of the right Anliegen of each, or null.</param>
    /// <param name="katalog">Knows the opposites; an id that it does not know has none.</param>
    public static int Count(IReadOnlyList<int> groups, IReadOnlyList<string?> gold, IReadOnlyList<Domain.Anliegen> katalog)
    {
        var opposed = katalog.SelectMany(known => known.Gegen.SelectMany(gegen => new[] { (known.Id, gegen), (gegen, known.Id) })).ToHashSet();
        return groups.Zip(gold).Where(row => row.Second is not null).GroupBy(row => row.First)
            .Sum(group => group.Sum(a => group.Count(b => opposed.Contains((a.Second!, b.Second!))))) / 2;
    }
}
