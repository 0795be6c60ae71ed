using System.Globalization;
using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Runs of text as HTML. In running text a figure stands inside a quiet link to its entry in the ledger; in heads and tables it stands bare.</summary>
internal static class HtmlInlines
{
    public static string Linked(IReadOnlyList<Inline> inlines) => Write(inlines, isLinked: true);

    public static string Bare(IReadOnlyList<Inline> inlines) => Write(inlines, isLinked: false);

    /// <summary>Segments divided by a full-width space, each as HTML: a kicker breaks between them only.</summary>
    public static IReadOnlyList<Html> Segments(IReadOnlyList<Inline> inlines)
    {
        List<List<Inline>> segments = [[]];
        foreach (var inline in inlines)
        {
            if (inline is not TextRun run)
            {
                segments[^1].Add(inline);
                continue;
            }
            var pieces = run.Text.Split('　');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                    segments.Add([]);
                if (pieces[i].Length > 0)
                    segments[^1].Add(new TextRun(pieces[i]));
            }
        }
        return [.. segments.Where(s => s.Count > 0).Select(s => new Html(Bare(s)))];
    }

    private static string Write(IReadOnlyList<Inline> inlines, bool isLinked)
    {
        var html = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case FigureRun run when isLinked:
                    html.Append("<a class=\"fig\" href=\"#").Append(Html.Escape(run.Figure.Code)).Append("\">").Append(Data(run.Text)).Append("</a>");
                    break;
                case FigureRun run:
                    html.Append(Data(run.Text));
                    break;
                case StrongRun strong:
                    html.Append("<b>").Append(Write(strong.Content, isLinked)).Append("</b>");
                    break;
                default:
                    html.Append(Html.Escape(inline.Plain));
                    break;
            }
        }
        return html.ToString();
    }

    /// <summary>A printed figure with its number as a machine reads it; words that claim (全部) have none.</summary>
    public static string Data(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]) && text[start] != '-')
            start++;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        if (end == start || !decimal.TryParse(text[start..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Html.Escape(text);
        var scale = end < text.Length ? text[end] : ' ';
        var value = scale == '万' ? number * 10_000m : scale == '亿' ? number * 100_000_000m : number;
        var digits = scale is '万' or '亿' ? $"<span class=\"n\">{text[start..(end + 1)]}</span>{Html.Escape(text[(end + 1)..])}" : Html.Escape(text[start..]);
        return $"{Html.Escape(text[..start])}<data value=\"{value.ToString(CultureInfo.InvariantCulture)}\">{digits}</data>";
    }
}
