using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>数字底稿 as HTML: figures with definition, formula and cells; hand-written numbers apart; how gaps were treated.</summary>
internal static class HtmlLedger
{
    /// <summary>As wide a value as the first column of <c>.entry</c> holds.</summary>
    private const decimal UsualValue = 5.6m;

    /// <summary>Between number and unit.</summary>
    private const decimal Gap = 0.4m;

    public static string Write(Issue issue)
    {
        var html = new StringBuilder();
        var words = new LedgerWords(issue);
        html.Append("<section class=\"ledger").Append(words.HasLongCells ? " wide-cells" : "").Append(Value(issue)).Append("\"><div class=\"ledger-top\"><h2 class=\"tag\">数字底稿</h2><p class=\"about\">本版每个数字的定义、算法和取数单元格，照此可在日报表中复算</p></div>\n<div class=\"ledger-heads\" aria-hidden=\"true\">");
        for (var i = 0; i < 3; i++)
            html.Append("<div class=\"ledger-head\"><span>数值</span><span>定义</span><span>算法</span><span>单元格</span></div>");
        html.Append("</div>\n<dl class=\"entries\">\n");
        foreach (var entry in issue.Ledger.Entries)
            Entry(entry, words, html);
        html.Append("</dl>\n");
        HandWritten(issue.Ledger.HandWritten, html);
        List("treatments", "报送与处理", issue.Treatments, html);
        html.Append("<p class=\"ledger-more read-from\">").Append(Html.Escape(issue.ReadFrom)).Append("</p>");
        return html.Append("</section>\n").ToString();
    }

    /// <summary>The room of the longest value, where it needs more than its column has: a number stands on one line.</summary>
    private static string Value(Issue issue)
    {
        var longest = 0m;
        foreach (var entry in issue.Ledger.Entries)
            longest = Math.Max(longest, EmWidth.Of(entry.Figure.Text));
        return longest > UsualValue ? $"\" style=\"--value:{EmWidth.Css(longest + Gap)}em" : "";
    }

    private static void Entry(LedgerEntry entry, LedgerWords words, StringBuilder html)
    {
        var figure = entry.Figure;
        html.Append("<div class=\"entry\" id=\"").Append(Html.Escape(figure.Code)).Append("\"><dt>").Append(HtmlNumber.Write(figure.Text))
            .Append("</dt><dd class=\"def\">").Append(Html.Escape(LedgerWords.Definition(figure)))
            .Append("</dd><dd class=\"how\">").Append(Html.Escape(words.Formula(figure)))
            .Append("</dd><dd class=\"cells\">").Append(entry.Cells.Length == 0 ? "—" : Html.Escape(entry.Cells)).Append("</dd></div>\n");
    }

    private static void HandWritten(IReadOnlyList<HandNumber> numbers, StringBuilder html)
    {
        if (numbers.Count == 0)
            return;
        html.Append("<div class=\"ledger-more byhand\"><h3>手写、未经报表核对</h3><ul>");
        foreach (var number in numbers)
            html.Append("<li><b>").Append(Html.Escape(number.Text)).Append("</b>").Append(Html.Escape("“…" + number.Context + "…”")).Append("</li>");
        html.Append("</ul></div>\n");
    }

    private static void List(string kind, string title, IReadOnlyList<string> lines, StringBuilder html)
    {
        if (lines.Count == 0)
            return;
        html.Append("<div class=\"ledger-more ").Append(kind).Append("\"><h3>").Append(title).Append("</h3><ul>");
        foreach (var line in lines)
            html.Append("<li>").Append(Html.Escape(line)).Append("</li>");
        html.Append("</ul></div>\n");
    }
}
