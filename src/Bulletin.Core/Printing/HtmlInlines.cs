using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Runs of text as HTML. In running text a figure stands inside a quiet link to its entry in the ledger; in heads and tables it stands bare.</summary>
internal static class HtmlInlines
{
    private const string Marks = "（《〈「『“‘【〔，。、；：？！）》〉」』”’】〕％%… ";

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
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case FigureRun run when isLinked:
                    html.Append("<a class=\"fig\" href=\"#").Append(Html.Escape(run.Figure.Code)).Append("\">").Append(HtmlNumber.Write(run.Text)).Append("</a>");
                    break;
                case FigureRun run:
                    html.Append(HtmlNumber.Write(run.Text));
                    break;
                case StrongRun strong:
                    html.Append("<b>").Append(Write(strong.Content, isLinked)).Append("</b>");
                    break;
                default:
                    var before = i > 0 ? inlines[i - 1].Plain : "";
                    var after = i + 1 < inlines.Count ? inlines[i + 1].Plain : "";
                    Words(inlines[i].Plain, before.Length > 0 ? before[^1] : ' ', after.Length > 0 ? after[0] : ' ', html);
                    break;
            }
        }
        return html.ToString();
    }

    /// <summary>Browsers glue a Chinese quotation mark to digits and to what stands on its other side (行“13710”督): a narrow column then has rivers. So breaks are offered; not beside other marks, which draw together.</summary>
    private static void Words(string text, char before, char after, StringBuilder html)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var left = i > 0 ? text[i - 1] : before;
            var right = i + 1 < text.Length ? text[i + 1] : after;
            var breaks = text[i] switch
            {
                '“' when char.IsAsciiLetterOrDigit(right) && !Marks.Contains(left, StringComparison.Ordinal) => i,
                '”' when char.IsAsciiLetterOrDigit(left) && !Marks.Contains(right, StringComparison.Ordinal) => i + 1,
                _ => -1,
            };
            if (breaks < start)
                continue;
            html.Append(Html.Escape(text[start..breaks])).Append("<wbr>");
            start = breaks;
        }
        html.Append(Html.Escape(text[start..]));
    }
}
