namespace Fokuslupe.Analysis.Features;

/// <summary>Counts in how many texts each feature stands.</summary>
internal static class FeatureCounts
{
    /// <summary>The features of some texts with their number of texts, in the order of their hashes.</summary>
    /// <param name="texts">Features of each text, each feature once.</param>
    /// <param name="minimum">Number of texts a feature must stand in, 1 or more.</param>
    public static (uint[] Hashes, int[] Counts) Of(IReadOnlyList<Feature[]> texts, int minimum)
    {
        // Hash and count side by side; a slot without a count is free.
        var slots = new ulong[1 << 16];
        var used = 0;
        foreach (var text in texts)
        {
            if ((used + text.Length) * 2 > slots.Length)
            {
                slots = Grow(slots, (used + text.Length) * 4);
            }

            foreach (var feature in text)
            {
                ref var slot = ref SlotOf(slots, feature.Hash);
                used += slot == 0 ? 1 : 0;
                slot = ((ulong)feature.Hash << 32) | (uint)(slot + 1);
            }
        }

        var known = Array.FindAll(slots, slot => (int)(uint)slot >= minimum && slot != 0);
        Array.Sort(known);
        return (Array.ConvertAll(known, slot => (uint)(slot >> 32)), Array.ConvertAll(known, slot => (int)(uint)slot));
    }

    private static ref ulong SlotOf(ulong[] slots, uint hash)
    {
        var mask = (uint)slots.Length - 1;
        var place = (hash >> 2) & mask;
        while (slots[place] != 0 && slots[place] >> 32 != hash)
        {
            place = (place + 1) & mask;
        }

        return ref slots[place];
    }

    private static ulong[] Grow(ulong[] slots, int least)
    {
        var larger = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)least)];
        foreach (var slot in slots)
        {
            if (slot != 0)
            {
                SlotOf(larger, (uint)(slot >> 32)) = slot;
            }
        }

        return larger;
    }
}
