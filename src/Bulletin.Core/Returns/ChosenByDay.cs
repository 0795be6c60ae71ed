using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>Says which of the columns (or rows) that differ by their day alone were read, once a table.</summary>
public static class ChosenByDay
{
    public static readonly FindingKind Kind = new("column-chosen", Severity.Note,
        new("按日期选用的列", "Columns that were chosen by their day"));

    private const int MostCells = 5;

    internal static Finding Of(SeenDate day, IReadOnlyList<CellAddress> taken, IReadOnlyList<SeenDate> others, IReadOnlyList<CellAddress> left)
    {
        var dates = others.Select(o => o.Date).Distinct().ToList();
        return Kind.At(day.Place with { Cell = taken[0] },
            new($"几列（行）同名、日期不同，按报表的日期选用了{Cells(taken)}（{day.Date}），没有读{Cells(left)}（{string.Join('、', dates)}）。",
                $"Columns or rows differ by their days alone; by the day of the return {Cells(taken)} ({day.Date}) were taken, {Cells(left)} ({string.Join(", ", dates)}) were not."),
            new("请核对选对了没有；日期写错的，请改正。", "Check that they are the right ones; correct the day if it is wrong.")) with
        { Found = day.Text };
    }

    private static string Cells(IReadOnlyList<CellAddress> cells) => string.Join('、', cells.Take(MostCells)) + (cells.Count > MostCells ? "…" : "");
}
