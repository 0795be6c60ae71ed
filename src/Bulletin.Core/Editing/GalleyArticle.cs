namespace Bulletin.Editing;

/// <summary>Takes an article of a manuscript apart: its heads, its lead, its body, its byline.</summary>
internal sealed class GalleyArticle(string file)
{
    private const string Bold = "**";

    private readonly List<SourceText> _kicker = [];
    private readonly List<SourceText> _headlines = [];
    private readonly List<SourceText> _deck = [];
    private readonly List<SourceText> _lead = [];
    private string _mark = "";

    /// <summary>The article on these lines; null where they are blank.</summary>
    public static ArticleSource? Read(string file, IReadOnlyList<TextLine> lines) =>
        lines.All(l => l.IsBlank) ? null : new GalleyArticle(file).Read(lines);

    private ArticleSource Read(IReadOnlyList<TextLine> lines)
    {
        var at = TakeHeads(lines);
        at = TakeLead(lines, at);
        var end = lines.Count;
        while (end > at && lines[end - 1].IsBlank)
            end--;
        var hasByline = end > at && Galley.IsByline(lines[end - 1].Text.TrimEnd()) && (end - 1 == at || lines[end - 2].IsBlank);
        return new(SourceText.Of(file, [.. lines.Skip(at).Take((hasByline ? end - 1 : end) - at)]))
        {
            Kicker = _kicker,
            Headlines = _headlines,
            Deck = _deck,
            Lead = _lead,
            LeadMark = _mark,
            Byline = hasByline ? Markup.Plain(lines[end - 1].Text.TrimEnd()[1..^1]) : "",
        };
    }

    /// <summary>引题, 主题 and 副题; gives the place of the first line that is none of them.</summary>
    private int TakeHeads(IReadOnlyList<TextLine> lines)
    {
        var isBelow = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Text.StartsWith(Galley.Beside, StringComparison.Ordinal))
                (isBelow ? _deck : _kicker).Add(SourceText.Of(file, [line.Behind(Galley.Beside.Length)]));
            else if (line.Text.TrimEnd() + " " == Galley.Head || line.Text.StartsWith(Galley.Head, StringComparison.Ordinal))
            {
                isBelow = true;
                if (line.Text.Trim().Length >= Galley.Head.Length)
                    _headlines.Add(SourceText.Of(file, [line.Behind(Galley.Head.Length)]));
            }
            else if (!line.IsBlank)
                return i;
        }
        return lines.Count;
    }

    /// <summary>The paragraphs of the lead, and the words before it; gives the place of the first line behind them.</summary>
    private int TakeLead(IReadOnlyList<TextLine> lines, int at)
    {
        var paragraph = new List<TextLine>();
        for (; at < lines.Count && lines[at].Text.StartsWith('>'); at++)
        {
            var line = lines[at].Behind(lines[at].Text.StartsWith(Galley.Lead, StringComparison.Ordinal) ? Galley.Lead.Length : 1);
            if (!line.IsBlank)
                paragraph.Add(paragraph.Count + _lead.Count == 0 ? BehindMark(line) : line);
            else
                Close(paragraph);
        }
        Close(paragraph);
        return at;
    }

    private void Close(List<TextLine> paragraph)
    {
        if (paragraph.Count > 0)
            _lead.Add(SourceText.Of(file, [.. paragraph]));
        paragraph.Clear();
    }

    /// <summary>**本报讯**　 is what stands before the lead.</summary>
    private TextLine BehindMark(TextLine line)
    {
        var close = line.Text.StartsWith(Bold, StringComparison.Ordinal) ? line.Text.IndexOf(Bold + "　", Bold.Length, StringComparison.Ordinal) : -1;
        if (close < 0)
            return line;
        _mark = Markup.Plain(line.Text[Bold.Length..close]);
        return line.Behind(close + Bold.Length + 1);
    }
}
