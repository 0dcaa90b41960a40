namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>Where a full stop ends no sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Words that a full stop follows within a sentence; lower case, without the stop.</summary>
    public static readonly IReadOnlySet<string> Words = new HashSet<string>(StringComparer.Ordinal)
    {
        "abs", "allg", "amb", "aug", "bes", "best", "betr", "bez", "bhf", "bspw", "bzgl", "bzw", "ca", "dez", "dgl", "dipl", "dr", "ebd", "ehem", "einschl", "etc", "evtl", "ev",
        "feb", "ff", "fr", "gem", "ges", "gez", "ggf", "ggfs", "hr", "hrsg", "ing", "inkl", "insb", "insbes", "jan", "jg", "jh", "kath", "kl", "lfd", "lt", "max", "mbl", "med", "min", "mind", "mio",
        "mrd", "mtl", "nov", "nr", "okt", "orig", "päd", "pkt", "prof", "rd", "resp", "schr", "sep", "sept", "sog", "soz", "st", "std", "stellv", "str", "tel", "tsd", "u", "usf", "v", "vgl", "vorm", "wg",
        "zb", "zt", "zw", "zzgl", "z", "d", "b", "h", "o", "s", "a", "e", "i", "f", "p", "q", "m", "n", "t", "k", "j", "g", "l", "r", "w", "c",
    };

    /// <summary>Words with which sentences begin: after a number and a full stop they tell «… 2030. Die …» from «die 2. Sitzung».</summary>
    public static readonly IReadOnlySet<string> SentenceStarts = new HashSet<string>(StringComparer.Ordinal)
    {
        "Aber", "Alle", "Als", "Am", "An", "Auch", "Auf", "Bei", "Bis", "Bitte", "Da", "Damit", "Dann", "Das", "Dazu", "Dem", "Den", "Denn", "Der", "Deshalb", "Die", "Dies", "Diese", "Dieser", "Doch", "Dort", "Durch",
        "Ein", "Eine", "Einige", "Er", "Es", "Frau", "Für", "Ganz", "Gerade", "Herr", "Hier", "Ich", "Ihr", "Im", "In", "Ist", "Jede", "Jeder", "Jetzt", "Kein", "Keine", "Man", "Manche", "Mit", "Nach", "Nicht", "Noch", "Nun",
        "Nur", "Ob", "Oder", "Ohne", "Schon", "Seit", "Sie", "So", "Sonst", "Trotzdem", "Um", "Und", "Uns", "Unsere", "Viele", "Vom", "Von", "Vor", "Warum", "Was", "Weil", "Wenn", "Wer", "Wie", "Wir", "Wo", "Zu", "Zum", "Zur", "Zwar",
    };
}
