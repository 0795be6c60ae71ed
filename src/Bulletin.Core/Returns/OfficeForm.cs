using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>一表一报: one office's form, each label beside its value, one pair or several a row. A merged group may stand left of its labels.</summary>
public sealed class OfficeForm : Layout
{
    private const int FewestLabels = 2;

    public override string Code => "form";

    public override bool IsOfOneOffice => true;

    public override Words Name => new("一个办事处一张表，名称旁边是数", "one office's form, each label beside its value");

    /// <summary>One view; or one for each of the values that stand side by side, where no head says which is the day's.</summary>
    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        List<Pair> pairs = [.. Pairs(source)];
        var known = pairs.FindAll(p => p.IsKnown);
        if (known.Count < Math.Min(FewestLabels, source.Scheme.Indicators.Count) || !known.Exists(p => p.Values.Exists(v => IsNumber(source.Part[v.Row, v.Column]))))
            return [];
        if (source.Mapping?.Values is { } said && source.ColumnOf(said) is > 0 and var column)
            return [Arrange(source, pairs, known[0].Values.FindIndex(v => v.Column == column) is >= 0 and var at ? at : 0)];
        var aside = known.FindAll(p => p.Values.Count > 1);
        if (aside.Count * 2 < known.Count)
            return [Arrange(source, pairs, 0)];
        var named = aside[0].Values.FindIndex(v => HeadsValues(source.Part, v));
        var days = aside[0].Values.ConvertAll(v => DayHead.Above(source.Part, v.Row, v.Column, source.Place));
        if (named < 0 && !days.Contains(null))
            return ViewDay.Choose(source, days[0]!.Place.Cell!.Row, [.. days.OfType<SeenDate>()], day => Arrange(source, pairs, aside[0].Values.FindIndex(v => v.Column == day.Day.Place.Cell!.Column), day));
        return named >= 0 ? [Arrange(source, pairs, named)] : [.. aside[0].Values.Select((_, i) => Arrange(source, pairs, i))];
    }

    private TableView Arrange(SheetSource source, List<Pair> pairs, int index, ViewDay? day = null)
    {
        var office = source.Office.Office?.Name ?? "";
        var at = source.Office.Place.Cell ?? new CellAddress(1, 1);
        var table = new ArrangedTable();
        table.Row(office, at);
        foreach (var pair in pairs)
        {
            var column = table.Column(pair.Label, pair.LabelAt);
            var row = table.FreeRow(office, column) is > 0 and var free ? free : table.Row(office, at);
            var value = pair.Values[Math.Min(index, pair.Values.Count - 1)];
            table.Set(row, column, source.Part[value.Row, value.Column], value);
        }
        return table.ToView(source, this, day?.Day.Place.Cell?.Row ?? pairs[0].LabelAt.Row, pairs[0].Values[Math.Min(index, pairs[0].Values.Count - 1)].Column, source.Office.Office, day);
    }

    private static bool HeadsValues(Sheet sheet, CellAddress value)
    {
        for (var row = value.Row - 1; row >= 1; row--)
            if (sheet[row, value.Column].Kind == CellKind.Text)
                return ValueHeads.Contains(sheet[row, value.Column].Text);
        return false;
    }

    private static IEnumerable<Pair> Pairs(SheetSource source)
    {
        for (var row = 1; row <= source.Part.RowCount; row++)
        {
            var labels = new List<CellAddress>();
            Pair? pair = null;
            for (var column = 1; column <= source.Part.ColumnCount; column = After(source.Part, row, column))
            {
                var at = Origin(source.Part, row, column);
                var cell = source.Part[at.Row, at.Column];
                if (labels.Count > 0 && at.Row == row && IsValue(source, cell, PathOf(source, labels)))
                {
                    if (pair is not null)
                        yield return pair;
                    pair = PairOf(source, labels, at);
                    labels.Clear();
                }
                else if (!cell.IsBlank && cell.Kind == CellKind.Text && !ValueReader.LooksLikeNumber(cell.Text))
                    labels.Add(at);
                else if (labels.Count == 0 && IsNumber(cell))
                    pair?.Values.Add(at);
            }
            if (pair is not null)
                yield return pair;
        }
    }

    private static Pair PairOf(SheetSource source, List<CellAddress> labels, CellAddress value)
    {
        var path = PathOf(source, labels);
        return new(UnitAmong(source, labels) is { } unit ? $"{path}({unit})" : path.ToString(), labels[^1], [value], source.IndicatorOf(path) is not null);
    }

    private static bool IsNumber(Cell cell) => cell.Kind == CellKind.Number || (!cell.IsBlank && ValueReader.LooksLikeNumber(cell.Text));

    /// <summary>The labels as a path from the group to the name, without the unit that may stand among them as a cell of its own.</summary>
    private static NamePath PathOf(SheetSource source, List<CellAddress> labels)
    {
        var levels = new List<string>();
        foreach (var at in labels)
            if (TextAt(source, at) is var text && !(levels.Count > 0 && source.Units.Contains(text)) && !ValueReader.LooksLikeNumber(text))
                levels.Add(source.Units.Split(HeaderName.Plain(text)).Name.TrimEnd(':'));
        return NamePath.Parse(string.Join('/', levels));
    }

    private static string? UnitAmong(SheetSource source, List<CellAddress> labels)
    {
        foreach (var at in labels)
            if (TextAt(source, at) is var text && (source.Units.Contains(text) ? text : source.Units.Split(text).Unit) is { } unit)
                return unit;
        return null;
    }

    private static string TextAt(SheetSource source, CellAddress at) => WrittenName.Fold(source.Part[at.Row, at.Column].Text);

    /// <summary>
    /// Whether the cell beside a label is its value: what is no words; beside a known label also a blank, and words that are no label or unit.
    /// </summary>
    private static bool IsValue(SheetSource source, Cell cell, NamePath path)
    {
        var indicator = source.IndicatorOf(path);
        if (cell.IsBlank || indicator is { IsNumber: false })
            return indicator is not null;
        if (cell.Kind != CellKind.Text || ValueReader.LooksLikeNumber(cell.Text))
            return true;
        var text = WrittenName.Fold(cell.Text);
        return indicator is not null && !source.Units.Contains(text) && source.IndicatorOf(NamePath.Parse(source.Units.Split(text).Name)) is null;
    }

    private static CellAddress Origin(Sheet sheet, int row, int column) =>
        sheet.MergeAt(row, column) is { } merge ? new(merge.Top, merge.Left) : new(row, column);

    private static int After(Sheet sheet, int row, int column) => (sheet.MergeAt(row, column)?.Right ?? column) + 1;

    /// <summary>A label and the values beside it, the first of which is the day's where nothing else is said.</summary>
    private sealed record Pair(string Label, CellAddress LabelAt, List<CellAddress> Values, bool IsKnown);
}
