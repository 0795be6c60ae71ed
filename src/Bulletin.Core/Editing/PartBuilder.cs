using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Bulletin.Editing;

/// <summary>Builds the parts of a page that <c>:::</c> names: 要数, 数据表, 图表, 口径.</summary>
internal sealed class PartBuilder(FigureSet figures, InlineBuilder inlines, Func<int, Place> placeOf, ICollection<Finding> findings)
{
    public static readonly FindingKind Unknown = new("part-unknown", Severity.Error, new("版块写法有误", "A part of the page that is not understood"));

    private static readonly string[] Names = ["要数", "数据表", "图表", "口径"];

    private Scheme Scheme => figures.Scheme;

    public Block? Build(CustomContainer container)
    {
        var names = (container.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (container.ClosingFencedCharCount == 0)
        {
            Fault(container, new($"版块“{container.Info}”没有收尾的 :::，后面的文字都会被吞掉。", $"The part '{container.Info}' has no closing :::, and would swallow all that follows."));
            return null;
        }
        switch (container.Info)
        {
            case "要数":
                return new PullFigures([.. Items(container).Select(Pull).OfType<PullFigure>()]);
            case "数据表":
                return Table(container, Known(names, container));
            case "图表":
                return Known(names, container) is [var figure, ..] ? Chart(container, figure) : null;
            case "口径":
                return new Note("口径", [.. Paragraphs(container).SelectMany(Line)]);
            default:
                var offer = Spelling.Offer(container.Info ?? "", Names);
                Fault(container, new($"没有“{container.Info}”这种版块。{offer.Chinese}", $"There is no part '{container.Info}'.{offer.English}"));
                return null;
        }
    }

    private List<Figure> Known(IEnumerable<string> names, CustomContainer container)
    {
        var known = new List<Figure>();
        foreach (var name in names)
        {
            if (figures.Find(name) is { } figure)
                known.Add(figure);
            else if (Scheme.Indicator(name) is null && Scheme.Rate(name) is null)
                Fault(container, new($"没有“{name}”这个数。{Spelling.Offer(name, figures.All.Select(f => f.Code)).Chinese}", $"There is no figure '{name}'."));
        }
        return known;
    }

    /// <summary>An item of 要数: number | label | note.</summary>
    private PullFigure? Pull(ParagraphBlock item)
    {
        var cells = Divide(Line(item));
        if (cells.Count < 2 || cells[0].All(i => i is not FigureRun))
        {
            Fault(item, new("要数的一项要写：- 数 | 名称 | 说明", "An item of 要数 is written: - number | label | note"));
            return null;
        }
        var number = cells[0];
        var unit = "";
        if (number is [FigureRun only] && only.Text.EndsWith(only.Figure.Unit, StringComparison.Ordinal))
        {
            unit = only.Figure.Unit;
            number = [only with { Text = only.Text[..^unit.Length] }];
        }
        return new(number, unit, string.Concat(cells[1].Select(i => i.Plain)), cells.Count > 2 ? cells[2] : []);
    }

    private DataTable Table(CustomContainer container, List<Figure> columns)
    {
        var paragraphs = Paragraphs(container).Select(Line).ToList();
        var low = Low(container);
        var order = Attribute(container, "rank") is { } rank && figures.Find(rank) is not null ? figures.Ranked(rank) : Scheme.Offices.Offices;
        var shown = order.Where(o => columns.Any(c => figures.Series(c.Code)?.ByOffice[o.Index] is not null)).ToList();
        var rows = shown.Select(o => new TableRow(o.Short, [.. columns.Select(c => Cell(c, o, low))])).ToList();
        List<TableRow> foot = [new("合计", [.. columns.Select(Total)])];
        if (Attribute(container, "foot") is { } extra && figures.Find(extra) is { } more)
            foot.Add(new(more.Title, [.. columns.Select((c, i) => i == columns.Count - 1 ? Total(more) : new TableCell("", null, null))]));
        var shorter = (Attribute(container, "heads") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] heads = [Scheme.OfficeWord, .. columns.Select((c, i) => shorter.Length == columns.Count ? shorter[i] : c.Title)];
        var table = new DataTable(paragraphs.Count > 0 ? paragraphs[0] : [], Units(columns), heads, rows) { Foot = foot };
        // A remark under marked cells says what the mark means: without a mark it would speak of nothing.
        return paragraphs.Count > 1 && (low is null || table.HasLow) ? table with { Remark = paragraphs[1] } : table;
    }

    private TableCell Cell(Figure column, Office office, (Figure Rate, Figure Limit)? low)
    {
        var value = figures.Series(column.Code)!.ByOffice[office.Index];
        return new(figures.PrintedFor(column, office), value?.ToString(), column.Code)
        {
            IsLow = low?.Rate.Code == column.Code && IsLow(low, office),
        };
    }

    private static TableCell Total(Figure figure) => new(figure.Printed, figure.Value?.ToString(), figure.Code);

    private BarChart Chart(CustomContainer container, Figure figure)
    {
        var values = figures.Series(figure.Code)?.ByOffice ?? [];
        var low = Low(container);
        var ranked = figures.Ranked(figure.Code);
        var longest = ranked.Count == 0 ? null : values[ranked[0].Index];
        var bars = ranked.Select(o => new Bar(o.Short, figures.PrintedFor(figure, o), Share(values[o.Index]!, longest!), IsLow(low, o))).ToList();
        var paragraphs = Paragraphs(container).Select(Line).ToList();
        return new(paragraphs.Count > 0 ? paragraphs[0] : [new TextRun(figure.Title)], figure.Unit, bars)
        {
            MarkedMeans = low is not { } mark ? [] : [new TextRun($"{mark.Rate.Title}低于"), new FigureRun(mark.Limit, mark.Limit.Text), new TextRun($"的{Scheme.OfficeWord}")],
            OthersMean = low is null ? "" : "其余" + Scheme.OfficeWord,
            Source = Scheme.Source ?? "",
            Figure = figure.Code,
        };
    }

    private bool IsLow((Figure Rate, Figure Limit)? low, Office office) =>
        low is { } mark && figures.Series(mark.Rate.Code)?.ByOffice[office.Index] is { } value && mark.Limit.Value is { } limit && value < limit;

    private static double Share(Rational value, Rational longest) => value.Over(longest) is { Sign: > 0 } share ? (double)decimal.Parse(share.ToString()[..Math.Min(12, share.ToString().Length)], System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>The attribute <c>low="复工率 综合复工率"</c>: offices whose first lies below the second are marked.</summary>
    private (Figure Rate, Figure Limit)? Low(CustomContainer container)
    {
        var names = (Attribute(container, "low") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 2 && Known(names, container) is [var rate, var limit] ? (rate, limit) : null;
    }

    private IReadOnlyList<Inline> Line(ParagraphBlock paragraph) => inlines.Build(paragraph.Inline, placeOf(paragraph.Line));

    private static string Units(IEnumerable<Figure> columns) => string.Join('、', columns.Select(c => c.Unit).Where(u => u.Length > 0).Distinct());

    private static string? Attribute(CustomContainer container, string key) =>
        container.TryGetAttributes()?.Properties?.FirstOrDefault(p => p.Key == key).Value;

    private static IEnumerable<ParagraphBlock> Paragraphs(ContainerBlock container) => container.OfType<ParagraphBlock>();

    private static IEnumerable<ParagraphBlock> Items(ContainerBlock container) => container.Descendants<ListItemBlock>().SelectMany(i => i.OfType<ParagraphBlock>());

    private static List<List<Inline>> Divide(IReadOnlyList<Inline> inlines)
    {
        List<List<Inline>> cells = [[]];
        foreach (var inline in inlines)
        {
            if (inline is not TextRun { Text: var text })
            {
                cells[^1].Add(inline);
                continue;
            }
            var pieces = text.Split('|');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                    cells.Add([]);
                if (pieces[i].Trim().Length > 0)
                    cells[^1].Add(new TextRun(pieces[i].Trim()));
            }
        }
        return cells;
    }

    private void Fault(MarkdownObject at, Words message) =>
        findings.Add(Unknown.At(placeOf(at.Line), message, new("写法见 docs/templates.md。", "See docs/templates.md.")));
}
