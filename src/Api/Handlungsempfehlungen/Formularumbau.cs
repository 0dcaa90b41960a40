using System.Globalization;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Moves, adds and removes sentences and Belege of a form, before anything is stored.</summary>
internal static class Formularumbau
{
    /// <summary>Carries out an action: its name, the index of the sentence and, where it has one, the id of the Beitrag, colons between.</summary>
    /// <returns>Index of the sentence on which the person goes on working; null when none was meant.</returns>
    public static int? Apply(Empfehlungsformular form, string? aktion)
    {
        var parts = (aktion ?? "").Split(':');
        var index = (int)Number(parts.ElementAtOrDefault(1));
        var beitrag = Number(parts.ElementAtOrDefault(2));
        switch (parts[0])
        {
            case "anfang":
                form.Saetze.Insert(0, new Satzfeld());
                return 0;
            case "kriterium" when index >= 0 && index < form.Kriterien.Count:
                form.Kriterien.RemoveAt(index);
                return null;
        }

        if (index < 0 || index >= form.Saetze.Count)
        {
            return null;
        }

        var satz = form.Saetze[index];
        switch (parts[0])
        {
            case "hoch":
                return Move(form, index, index - 1);
            case "runter":
                return Move(form, index, index + 1);
            case "neu":
                form.Saetze.Insert(index + 1, new Satzfeld());
                return index + 1;
            case "loeschen":
                form.Saetze.RemoveAt(index);
                form.Wahl = null;
                return Math.Min(index, form.Saetze.Count - 1);
            case "waehlen":
                (form.Wahl, form.Suche) = (form.Wahl == index ? null : index, null);
                return index;
            case "beleg" when beitrag > 0:
                satz.Ids = [.. satz.Ids.Append(beitrag).Distinct()];
                return index;
            case "ohne":
                satz.Ids = [.. satz.Ids.Where(id => id != beitrag)];
                return index;
            default:
                return index;
        }
    }

    private static int Move(Empfehlungsformular form, int from, int to)
    {
        if (to < 0 || to >= form.Saetze.Count)
        {
            return from;
        }

        (form.Saetze[from], form.Saetze[to]) = (form.Saetze[to], form.Saetze[from]);
        form.Wahl = form.Wahl == from ? to : form.Wahl == to ? from : form.Wahl;
        return to;
    }

    private static long Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= int.MaxValue ? value : -1;
}
