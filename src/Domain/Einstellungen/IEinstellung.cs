namespace Fokuslupe.Domain;

/// <summary>A part of what an installation sets for itself: stored and versioned as a whole.</summary>
/// <typeparam name="T">The part itself.</typeparam>
public interface IEinstellung<T>
    where T : class, IEinstellung<T>
{
    /// <summary>Name of the part, stable for ever: <c>gremien</c>.</summary>
    static abstract string Bereich { get; }

    /// <summary>What holds as long as nobody has set anything.</summary>
    static abstract T Vorgabe { get; }

    /// <summary>What stands against storing it: German sentences that say what to do; none when all is in order.</summary>
    /// <param name="felder">The known Handlungsfelder.</param>
    IReadOnlyList<string> Maengel(IReadOnlyList<Handlungsfeld> felder);
}
