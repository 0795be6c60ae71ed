using System.Globalization;
using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Bar charts as SVG inside the page. Sizes are in ems, so that type never scales with the drawing.</summary>
internal sealed class HtmlCharts
{
    /// <summary>As wide a value as the right padding of <c>.bars</c> holds.</summary>
    private const decimal UsualValues = 2.4m;

    private int _charts;
    private bool _hasHatch;

    public void Write(BarChart chart, StringBuilder html)
    {
        _charts++;
        var title = string.Concat(chart.Caption.Select(i => i.Plain));
        html.Append("<figure class=\"chart\"><figcaption><span class=\"tag\">图表新闻</span><span class=\"title\">").Append(HtmlInlines.Bare(chart.Caption))
            .Append("</span><span class=\"of\">单位：").Append(Html.Escape(chart.Unit)).Append("</span></figcaption>\n");
        var scene = ChartScene.Of(chart);
        Open(chart, scene, title, html);
        foreach (var bar in scene.Bars)
            Bar(bar, html);
        html.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"{Em(scene.AxisEnd)}\"/>\n</svg>\n");
        if (chart.Bars.Any(b => b.IsMarked))
            Legend(chart, html);
        if (chart.Source.Length > 0)
            html.Append("<p class=\"source\">资料来源：").Append(Html.Escape(chart.Source)).Append("</p>");
        html.Append("</figure>\n");
    }

    private void Open(BarChart chart, ChartScene scene, string title, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<svg class=\"bars\" role=\"img\" aria-labelledby=\"chart-{_charts}-title chart-{_charts}-desc\" style=\"--names:{Em(scene.Names)};{Values(scene)}height:{Em(scene.Height)}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title id=\"chart-{_charts}-title\">{Html.Escape(title)}</title><desc id=\"chart-{_charts}-desc\">{Html.Escape(Described(chart))}</desc>\n");
        if (_hasHatch || !chart.Bars.Any(b => b.IsMarked))
            return;
        _hasHatch = true;
        html.Append("<defs><pattern id=\"bar-hatch\" patternUnits=\"userSpaceOnUse\" width=\"5\" height=\"5\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\"/><path d=\"M1.2 0V5\"/></pattern></defs>\n");
    }

    /// <summary>The room of the longest value, where it needs more than the style sheet leaves.</summary>
    private static string Values(ChartScene scene) => scene.Values > UsualValues ? $"--values:{Em(scene.Values)};" : "";

    private static string Described(BarChart chart)
    {
        var bars = string.Join('，', chart.Bars.Select(b => $"{b.Name}{b.Text}{chart.Unit}"));
        var marked = chart.Bars.Any(b => b.IsMarked) ? $"斜纹为{string.Concat(chart.MarkedMeans.Select(i => i.Plain))}。" : "";
        return $"条形图，由多到少：{bars}。{marked}";
    }

    private static void Bar(SceneBar drawn, StringBuilder html)
    {
        var (bar, low) = (drawn.Bar, drawn.Bar.IsMarked ? " low" : "");
        var width = (100 * bar.Share).ToString("0.##", CultureInfo.InvariantCulture);
        html.Append(CultureInfo.InvariantCulture, $"<g><text class=\"name\" x=\"-{Gap(ChartScene.NameGap)}\" y=\"{Em(drawn.Baseline)}\">{Html.Escape(bar.Name)}</text>");
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar{low}\" x=\"0\" y=\"{Em(drawn.Top)}\" width=\"{width}%\" height=\"{Em(SceneBar.Thickness)}\"/>");
        html.Append(CultureInfo.InvariantCulture, $"<text class=\"value{low}\" x=\"{width}%\" y=\"{Em(drawn.Baseline)}\" dx=\"{Gap(ChartScene.ValueGap)}\">{Html.Escape(bar.Text)}</text></g>\n");
    }

    private static void Legend(BarChart chart, StringBuilder html)
    {
        html.Append("<ul class=\"legend\"><li><svg class=\"swatch\" aria-hidden=\"true\"><rect class=\"bar low\" width=\"100%\" height=\"100%\"/></svg><span>").Append(HtmlInlines.Bare(chart.MarkedMeans)).Append("</span></li>");
        if (chart.Bars.Any(b => !b.IsMarked))
            html.Append("<li><svg class=\"swatch\" aria-hidden=\"true\"><rect class=\"bar\" width=\"100%\" height=\"100%\"/></svg><span>").Append(Html.Escape(chart.OthersMean)).Append("</span></li>");
        html.Append("</ul>\n");
    }

    private static string Em(decimal length) => EmWidth.Css(length) + "em";

    private static string Gap(decimal length) => length.ToString(".##", CultureInfo.InvariantCulture) + "em";
}
