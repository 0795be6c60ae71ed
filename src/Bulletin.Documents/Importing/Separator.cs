namespace Bulletin.Documents.Importing;

/// <summary>What parts the fields of a CSV text: the sign at which most of its lines fall into equally many fields.</summary>
internal static class Separator
{
    private const int Looked = 200;
    private const string Declaration = "sep=";

    private static readonly char[] Candidates = [',', '\t', ';', '|', '，'];

    /// <summary>The separator, and where the text begins: a first line <c>sep=;</c> is no line of the sheet.</summary>
    public static (char Separator, int Start) Of(string text)
    {
        if (text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
            return (text[4], text.AsSpan(5).IndexOfAnyExcept('\r', '\n') is var after and >= 0 ? 5 + after : text.Length);
        var (best, most) = (Candidates[0], (Lines: 0, Fields: 0));
        foreach (var candidate in Candidates)
            if (Agreement(text, candidate) is var found && found.CompareTo(most) > 0)
                (best, most) = (candidate, found);
        return (best, 0);
    }

    /// <summary>How many lines have the commonest number of fields above one, and that number. Lines of a title or a note have others.</summary>
    private static (int Lines, int Fields) Agreement(string text, char candidate)
    {
        var lines = new DelimitedText(text, candidate);
        var counts = new Dictionary<int, int>();
        for (var line = 0; line < Looked && !lines.IsAtEnd; line++)
            if (lines.Next().Count is var fields and > 1)
                counts[fields] = counts.GetValueOrDefault(fields) + 1;
        var best = (Lines: 0, Fields: 0);
        if (lines.IsBroken)
            return best;
        foreach (var (fields, count) in counts)
            if ((count, fields).CompareTo(best) > 0)
                best = (count, fields);
        return best;
    }
}
