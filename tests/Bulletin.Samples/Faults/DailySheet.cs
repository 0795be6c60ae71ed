using Bulletin.Findings;

namespace Bulletin.Samples.Faults;

/// <summary>The sample's sheet 日报 with what can go wrong in it: its numbers by office and column, and which columns are parts of which.</summary>
public sealed class DailySheet
{
    public const string Name = "日报";

    private static readonly string[] Divided = ["受灾居民小区", "道路", "四环内信号灯", "路灯", "公厕", "积存垃圾点位", "停产企业", "规模以上工业企业", "河道隐患点"];

    private readonly EditedWorkbook _book;

    public DailySheet(EditedWorkbook book, string[][] table)
    {
        _book = book;
        OfficeRows = [.. Enumerable.Range(ReturnSheet.FirstOffice, table.Length - 2)];
        NumberColumns = [.. Enumerable.Range(ReturnSheet.FirstIndicator, table[0].Length - ReturnSheet.FirstIndicator)];
        Parts = [.. PartsOf(table[0], table[1])];
    }

    public IReadOnlyList<int> OfficeRows { get; }

    public IReadOnlyList<int> NumberColumns { get; }

    /// <summary>Columns of parts, each with the column of its whole.</summary>
    public IReadOnlyList<(int Part, int Whole)> Parts { get; }

    public int TotalRow => OfficeRows[^1] + 1;

    public static CellAddress Title => new(2, 1);

    public static CellAddress Period => new(3, 1);

    public static CellAddress OfficeName(int row) => new(row, 2);

    public static CellAddress Leaf(int column) => new(ReturnSheet.LeafRow, column);

    public string Text(CellAddress at) => _book.Text(Name, at);

    public int Number(CellAddress at) => _book.Number(Name, at);

    /// <summary>Enters another number; the column's total is reckoned anew, as Excel does it.</summary>
    public void Enter(CellAddress at, decimal number)
    {
        _book.SetNumber(Name, at, number);
        Reckon(at.Column);
    }

    /// <summary>Enters what is no number; the column's total goes without it.</summary>
    public void EnterText(CellAddress at, string text)
    {
        _book.SetText(Name, at, text);
        Reckon(at.Column);
    }

    public void Clear(CellAddress at)
    {
        _book.Clear(Name, at);
        Reckon(at.Column);
    }

    private void Reckon(int column)
    {
        var sum = 0m;
        foreach (var row in OfficeRows)
            if (decimal.TryParse(Text(new(row, column)), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number))
                sum += number;
        _book.SetResult(Name, new(TotalRow, column), sum);
    }

    private static IEnumerable<(int, int)> PartsOf(string[] groups, string[] leaves)
    {
        for (var column = ReturnSheet.FirstIndicator - 1; column < groups.Length; column++)
            if (leaves[column].StartsWith('已') && Array.Exists(Divided, d => Plain(groups[column]).StartsWith(d, StringComparison.Ordinal)))
                yield return (column + 1, Array.IndexOf(groups, groups[column]) + 1);
    }

    private static string Plain(string name) => name.Replace("\n", "", StringComparison.Ordinal);
}
