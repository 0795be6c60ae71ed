using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Screen;

/// <summary>Draws how a figure came about: the printed value, its formula, the figures in it, and the cells, each with its text as written.</summary>
internal sealed class FigureTree(Terminal terminal, FigureSet figures)
{
    private readonly HashSet<string> _drawn = [];

    public void Write(Figure figure)
    {
        _drawn.Clear();
        terminal.Out.WriteLine(Head(figure));
        WriteBelow(figure, "");
    }

    private string Head(Figure figure)
    {
        var value = terminal.Paint.Strong($"{figure.Title} {figure.Text}");
        return figure.Code == figure.Title ? value : $"{value}  {terminal.Paint.Faint($"({figure.Code})")}";
    }

    private void WriteBelow(Figure figure, string indent)
    {
        if (!_drawn.Add(figure.Code))
        {
            Line(indent, isLast: true, terminal.Text(new("见上", "see above")));
            return;
        }
        var operands = figure.Operands.Select(figures.Find).OfType<Figure>().ToList();
        var cells = CellsBelow(figure, operands);
        var hasMore = operands.Count + cells.Count > 0;
        if (figures.LeftOut(figure.Code) is { Count: > 0 } without)
            Line(indent, false, terminal.Text(new($"不含 {string.Join('、', without.Select(o => o.Name))}", $"without {string.Join(", ", without.Select(o => o.Name))}")));
        Line(indent, !hasMore && figure.Definition is null, terminal.Text(new($"算法 {figure.Formula}", $"formula {figure.Formula}")));
        if (figure.Definition is { } definition)
            Line(indent, !hasMore, terminal.Text(new($"口径 {definition}", $"definition {definition}")));
        for (var i = 0; i < operands.Count; i++)
        {
            var isLast = i == operands.Count - 1 && cells.Count == 0;
            terminal.Out.WriteLine($"{indent}{(isLast ? "└─" : "├─")} {Head(operands[i])}");
            WriteBelow(operands[i], indent + (isLast ? "   " : "│  "));
        }
        WriteCells(cells, indent);
    }

    /// <summary>The cells that stand under this figure itself: those that none of the figures in its formula shows.</summary>
    private static List<Reported> CellsBelow(Figure figure, List<Figure> operands)
    {
        var shown = operands.SelectMany(o => o.Inputs).Select(i => i.Place).ToHashSet();
        return [.. figure.Inputs.Where(i => !shown.Contains(i.Place))];
    }

    private void WriteCells(List<Reported> cells, string indent)
    {
        var severalIndicators = cells.Select(c => c.Indicator.Code).Distinct().Count() > 1;
        var rows = cells.Select(c => Columns(c, severalIndicators)).ToList();
        if (rows.Count == 0)
            return;
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(r => DisplayWidth.Of(r[column]))).ToList();
        for (var i = 0; i < rows.Count; i++)
            Line(indent, i == rows.Count - 1, string.Join("  ", rows[i].Select((text, column) => DisplayWidth.Pad(text, widths[column]))).TrimEnd());
    }

    private string[] Columns(Reported cell, bool withIndicator) =>
    [
        withIndicator ? $"{cell.Office.Name} {cell.Indicator.Title}" : cell.Office.Name,
        cell.Place.ToString(),
        terminal.Text(Written(cell)) + (cell.CarriedFrom is { } day
            ? terminal.Text(new($"，沿用{day.Month}月{day.Day}日的数", $", carried forward from {day:yyyy-MM-dd}")) : ""),
        terminal.Text(Reading(cell)),
    ];

    private static Words Written(Reported cell) => cell.Correction is not { } by ? new($"写作“{cell.Text}”", $"written '{cell.Text}'")
        : new($"更正：原值“{by.Old}”→“{cell.Text}”，依据：{by.Ground}，{by.Who}，{by.When}，{by.Place}", $"corrected: '{by.Old}' → '{cell.Text}', ground: {by.Ground}, {by.Who}, {by.When}, {by.Place}");

    /// <summary>How the value was arrived at, where the cell does not say it plainly.</summary>
    private static Words Reading(Reported cell)
    {
        var isPlain = cell.Conversion is null && !cell.IsApproximate;
        var rule = cell.Conversion is { } conversion ? new Words($"按{conversion}换算，", $"at {conversion}, ") : Words.Same("");
        var mark = cell.IsApproximate ? new Words("约数，", "approximate, ") : Words.Same("");
        return isPlain ? Words.Same("") : new($"{rule.Chinese}{mark.Chinese}计作{cell.Value}{cell.Indicator.Unit}", $"{rule.English}{mark.English}counted as {cell.Value}{cell.Indicator.Unit}");
    }

    /// <summary>A twig of the tree; where its text is broken, the branch goes on beside it.</summary>
    private void Line(string indent, bool isLast, string text)
    {
        var lead = indent + (isLast ? "└─ " : "├─ ");
        foreach (var line in terminal.Lines(text, lead.Length))
        {
            terminal.Out.WriteLine(lead + line);
            lead = indent + (isLast ? "   " : "│  ");
        }
    }
}
