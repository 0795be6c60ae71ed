using System.Globalization;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Builds a 数据表: an office a row, 合计 below. The rows are those that make up 合计, and those that the remark says are left out of it.</summary>
internal sealed class TableBuilder(Part part, FigureSet figures)
{
    public static readonly FindingKind WrongCount = new("table-count", Severity.Error, new("表题的个数与表不符", "A caption that counts other rows than the table has"));

    private readonly List<Figure> _columns = part.Figures;
    private readonly LowMark? _low = LowMark.Of(part, figures);

    private Scheme Scheme => figures.Scheme;

    public DataTable? Build()
    {
        if (_columns.Count == 0)
            return null;
        var paragraphs = part.Paragraphs;
        var rows = Order().Where(IsShown).Select(o => new TableRow(o.Short, _columns.ConvertAll(c => Cell(c, o)).ToArray())).ToList();
        var caption = paragraphs.Count > 0 ? Part.Without(paragraphs[0], "", PrintedTable.UnitWords(Units())) : [];
        var table = new DataTable(Counted(caption, rows.Count), Units(), Heads(), rows) { Foot = Foot(), Asked = part.Asked };
        CountRows(table);
        part.Written?.Compare(PrintedTable.Of(table), part);
        // A remark under marked cells says what the mark means: without a mark it would speak of nothing.
        return paragraphs.Count > 1 && (!part.Has("low") || table.HasLow) ? table with { Remark = Part.Without(paragraphs[1], PrintedTable.Low, "") } : table;
    }

    /// <summary>The register's order, or by rank; who has no value to be ranked by stands last.</summary>
    private IEnumerable<Office> Order()
    {
        if (part.FiguresOf("rank") is not [var rank, ..])
            return Scheme.Offices.Offices;
        var ranked = figures.Ranked(rank.Code);
        return ranked.Concat(Scheme.Offices.Offices.Except(ranked));
    }

    /// <summary>An office that reported has its row even where its values were set aside: the reader sees that it is wanting.</summary>
    private bool IsShown(Office office) =>
        _columns.Any(c => figures.Series(c.Code)?.ByOffice[office.Index] is not null)
        || (HasReported(office) && _columns.Any(c => figures.Series(c.Code)?.LeftOut.Contains(office.Index) == true));

    private bool HasReported(Office office) => figures.Find(Calculator.Received)?.Inputs.Any(i => i.Office.Index == office.Index) == true;

    private IReadOnlyList<string> Heads()
    {
        var shorter = part.WordsOf("heads");
        return [Scheme.OfficeWord, .. _columns.Select((c, i) => shorter.Count == _columns.Count ? shorter[i] : c.Title)];
    }

    private List<TableRow> Foot()
    {
        List<TableRow> foot = [new("合计", [.. _columns.Select(Total)])];
        if (part.FiguresOf("foot") is [var more, ..])
            foot.Add(new(more.Title, [.. _columns.Select((c, i) => i == _columns.Count - 1 ? Total(more) : new TableCell("", null, null))]));
        return foot;
    }

    private TableCell Cell(Figure column, Office office)
    {
        var value = figures.Series(column.Code)?.ByOffice[office.Index];
        return new(figures.PrintedFor(column, office), value?.ToString(), column.Code) 
        {
            IsLow = _low?.Rate.Code == column.Code && _low.Marks(office),
            IsCarried = value is not null && column.IsCarriedFor(office),
        };
    }

    private static TableCell Total(Figure figure) => new(figure.Printed, figure.Value?.ToString(), figure.Code);

    private string Units() => string.Join('、', _columns.Select(c => c.Unit).Where(u => u.Length > 0).Distinct());

    /// <summary>In a caption 办事处数 counts the rows below it: an office that reported may have none here, and one whose earlier value stands in has one.</summary>
    private IReadOnlyList<Inline> Counted(IReadOnlyList<Inline> caption, int rows)
    {
        var count = rows.ToString(CultureInfo.InvariantCulture) + "个";
        if (caption.Any(i => i is FigureRun { Figure.Code: Calculator.Received } run && run.Text != count))
            part.Claim(count, _columns[0]);
        return [.. caption.Select(i => i is FigureRun { Figure.Code: Calculator.Received } run && run.Text != count ? run with { Figure = _columns[0], Text = count } : i)];
    }

    /// <summary>12个办事处复工情况 stands above twelve rows, or it is wrong.</summary>
    private void CountRows(DataTable table)
    {
        var caption = string.Concat(table.Caption.Select(i => i.Plain));
        var end = caption.IndexOf("个" + Scheme.OfficeWord, StringComparison.Ordinal);
        var start = end;
        while (start > 0 && char.IsAsciiDigit(caption[start - 1]))
            start--;
        if (start < end && caption[start..end] != table.Rows.Count.ToString(CultureInfo.InvariantCulture))
            part.Report(WrongCount.At(part.Place,
                new($"表题“{caption}”说是{caption[start..end]}个{Scheme.OfficeWord}，表里有{table.Rows.Count}行。", $"The caption '{caption}' says {caption[start..end]} offices; the table has {table.Rows.Count} rows."),
                new("请去掉表题里的个数，或换成各办事处都报的列。", "Leave the count out of the caption, or name columns that all these offices report.")) with
            { Found = caption[start..end] });
    }
}
