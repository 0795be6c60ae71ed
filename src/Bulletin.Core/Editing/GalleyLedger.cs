using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>Reads the ledger of a manuscript: the code and the value of each row.</summary>
internal static class GalleyLedger
{
    public const string Open = "<a id=\"";
    public const string Close = "\"></a>";

    public static IEnumerable<GalleyEntry> Read(string file, IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var open = line.Text.IndexOf(Open, StringComparison.Ordinal);
            var close = open < 0 ? -1 : line.Text.IndexOf(Close, open, StringComparison.Ordinal);
            var end = close < 0 ? -1 : line.Text.IndexOf(" |", close, StringComparison.Ordinal);
            if (end >= 0)
                yield return new(line.Text[(open + Open.Length)..close], Markup.Plain(line.Text[(close + Close.Length)..end]), Place.InText(file, line.Number, close + Close.Length + 1));
        }
    }
}
