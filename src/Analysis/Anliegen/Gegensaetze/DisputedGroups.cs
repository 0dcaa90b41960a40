namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Parts groups whose demands may stand against each other: what is together anew is closer, and who objects never meets who does not.</summary>
internal static class DisputedGroups
{
    /// <summary>Parts the disputed ones of some groups.</summary>
    /// <param name="model">Tells which are disputed.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="edges">Their similar pairs.</param>
    /// <param name="groups">Groups of indices of demands.</param>
    public static List<List<int>> Part(
        PairModel model, IReadOnlyList<GroupedDemand> demands, IEnumerable<(int First, int Second, float Probability)> edges, List<List<int>> groups)
    {
        var looks = Look(demands, edges, groups);
        var parted = new List<List<int>>(groups.Count);
        var inside = Inside(demands.Count, edges, groups, [.. looks.Select(look => look is not null && model.Dispute.Parts(look))]);
        foreach (var (number, members) in groups.Index())
        {
            if (inside[number] is not { } pairs)
            {
                parted.Add(members);
                continue;
            }

            parted.AddRange(AverageLinkage
                .Cluster([.. members.Select(member => demands[member].Side)], pairs, (float)Math.Max(model.Threshold, model.Dispute.Tight))
                .Select(part => part.ConvertAll(place => members[place])));
        }

        return parted;
    }

    /// <summary>What <see cref="Dispute"/> rests on, for each group; null for single demands.</summary>
    public static double[]?[] Look(
        IReadOnlyList<GroupedDemand> demands, IEnumerable<(int First, int Second, float Probability)> edges, List<List<int>> groups)
    {
        var group = Numbers(demands.Count, groups);
        var same = new double[groups.Count];
        foreach (var (first, second, probability) in edges)
        {
            same[group[first]] += group[first] == group[second] ? probability : 0;
        }

        return [.. groups.Select((members, number) => members.Count < 2 ? null : Dispute.Look([.. members.Select(member => demands[member])], same[number]))];
    }

    /// <summary>The pairs within each group that is chosen, by the places of its members; null for the others.</summary>
    private static List<(int First, int Second, float Probability)>?[] Inside(
        int count, IEnumerable<(int First, int Second, float Probability)> edges, List<List<int>> groups, bool[] chosen)
    {
        var group = Numbers(count, groups);
        var places = new int[count];
        foreach (var members in groups)
        {
            foreach (var (place, member) in members.Index())
            {
                places[member] = place;
            }
        }

        List<(int, int, float)>?[] inside = [.. chosen.Select(isChosen => isChosen ? new List<(int, int, float)>() : null)];
        foreach (var (first, second, probability) in edges)
        {
            if (group[first] == group[second])
            {
                inside[group[first]]?.Add((places[first], places[second], probability));
            }
        }

        return inside;
    }

    private static int[] Numbers(int count, List<List<int>> groups)
    {
        var numbers = new int[count];
        foreach (var (number, members) in groups.Index())
        {
            members.ForEach(member => numbers[member] = number);
        }

        return numbers;
    }
}
