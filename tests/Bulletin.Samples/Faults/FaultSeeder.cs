using Bulletin.Findings;

namespace Bulletin.Samples.Faults;

/// <summary>Puts one fault of a kind into the sample. Each kind is a thing that clerks do.</summary>
public sealed class FaultSeeder
{
    private const string Manuscript = "文稿";
    private const string File = "daily.xlsx";

    private readonly EditedWorkbook _book;
    private readonly DailySheet _sheet;
    private readonly Random _random;

    public FaultSeeder(EditedWorkbook book, DailySheet sheet, Random random) => (_book, _sheet, _random) = (book, sheet, random);

    /// <summary>What goes wrong, the code of the finding that is due, and how it is put in; the address is where the finding should point.</summary>
    public static IReadOnlyList<(string Name, string Code, Func<FaultSeeder, CellAddress> Seed)> Kinds { get; } =
    [
        ("a part larger than its whole", "part-exceeds-whole", s => s.PartAboveWhole()),
        ("a minus sign before a count", "value-negative", s => s.Entered(n => -n - 1)),
        ("a fraction of a count", "value-fractional", s => s.Entered(n => n + 0.5m)),
        ("an error in place of a number", "cell-error", s => s.Put((book, at) => book.SetError(DailySheet.Name, at, "#DIV/0!"))),
        ("a formula saved without its result", "formula-uncalculated", s => s.Put((book, at) => book.SetFormula(DailySheet.Name, at, "SUM(A1:A3)"))),
        ("true or false in place of a number", "not-a-number", s => s.Put((book, at) => book.SetTruth(DailySheet.Name, at))),
        ("a number left blank", "value-missing", s => s.Blank()),
        ("a dash in place of a number", "value-missing", s => s.Written("—")),
        ("words in place of a number", "not-a-number", s => s.Written("待核实")),
        ("two numbers in one cell", "not-a-number", s => s.Written("10\n20")),
        ("a share in place of a count", "not-a-number", s => s.Written("98.5%")),
        ("a thousands mark in the wrong place", "not-a-number", s => s.Written("1,23")),
        ("an office named twice", "office-duplicate", s => s.NamedTwice()),
        ("an office that is not in the register", "office-unknown", s => s.Renamed()),
        ("an office that sent an empty row", "office-missing", s => s.EmptyRow()),
        ("a total typed in and wrong", "total-differs", s => s.WrongTotal()),
        ("yesterday's date above today's data", "date-disagrees", s => s.OtherDay()),
        ("a title without its year", "date-missing", s => s.WithoutYear()),
        ("a column in another unit", "unit-differs", s => s.OtherUnit()),
        ("a number of unknown source in the text", "hand-number", s => s.HandNumber()),
    ];

    public SeededFault Seed(int kind)
    {
        var (name, code, seed) = Kinds[kind];
        var cell = seed(this);
        return new(name, code, new Place(File, code == "hand-number" ? Manuscript : DailySheet.Name, cell));
    }

    private CellAddress PartAboveWhole()
    {
        var (part, whole) = Any(_sheet.Parts);
        var at = new CellAddress(Any(_sheet.OfficeRows), part);
        _sheet.Enter(at, _sheet.Number(new(at.Row, whole)) + _random.Next(1, 20));
        return at;
    }

    private CellAddress Entered(Func<decimal, decimal> wrong)
    {
        var at = AnyCell();
        _sheet.Enter(at, wrong(_sheet.Number(at)));
        return at;
    }

    private CellAddress Written(string text)
    {
        var at = AnyCell();
        _sheet.EnterText(at, text);
        return at;
    }

    private CellAddress Put(Action<EditedWorkbook, CellAddress> put)
    {
        var at = AnyCell();
        put(_book, at);
        return at;
    }

    private CellAddress Blank()
    {
        var at = AnyCell();
        _sheet.Clear(at);
        return at;
    }

    /// <summary>The second row of that name is the wrong one, at its first number.</summary>
    private CellAddress NamedTwice()
    {
        var row = _sheet.OfficeRows[_random.Next(1, _sheet.OfficeRows.Count)];
        _book.SetText(DailySheet.Name, DailySheet.OfficeName(row), _sheet.Text(DailySheet.OfficeName(row - 1)));
        return new(row, _sheet.NumberColumns[0]);
    }

    private CellAddress Renamed()
    {
        var at = DailySheet.OfficeName(Any(_sheet.OfficeRows));
        _book.SetText(DailySheet.Name, at, "新" + _sheet.Text(at));
        return at;
    }

    /// <summary>The finding points at the first number that is due.</summary>
    private CellAddress EmptyRow()
    {
        var row = Any(_sheet.OfficeRows);
        foreach (var column in _sheet.NumberColumns)
            _sheet.Clear(new(row, column));
        _book.Clear(DailySheet.Name, new(row, _sheet.NumberColumns[^1] + 1));
        return new(row, _sheet.NumberColumns[0]);
    }

    private CellAddress WrongTotal()
    {
        var at = new CellAddress(_sheet.TotalRow, Any(_sheet.NumberColumns));
        _book.SetNumber(DailySheet.Name, at, _sheet.Number(at) + _random.Next(1, 9));
        return at;
    }

    private CellAddress OtherDay()
    {
        _book.SetText(DailySheet.Name, DailySheet.Period, _sheet.Text(DailySheet.Period).Replace("29日", $"{_random.Next(21, 29)}日", StringComparison.Ordinal));
        return DailySheet.Period;
    }

    private CellAddress WithoutYear()
    {
        _book.SetText(DailySheet.Name, DailySheet.Title, _sheet.Text(DailySheet.Title).Replace("2021年", "", StringComparison.Ordinal));
        return DailySheet.Title;
    }

    private CellAddress OtherUnit()
    {
        var at = DailySheet.Leaf(Any(_sheet.NumberColumns));
        var name = _sheet.Text(at);
        var bracket = name.IndexOf('（', StringComparison.Ordinal);
        _book.SetText(DailySheet.Name, at, (bracket < 0 ? name : name[..bracket]) + "（台）");
        return at;
    }

    private CellAddress HandNumber()
    {
        var rows = Enumerable.Range(2, 200).TakeWhile(row => _book.Has(Manuscript, row)).Where(row => _book.Text(Manuscript, new(row, 1)) == "正文").ToList();
        var at = new CellAddress(Any(rows), 2);
        _book.SetText(Manuscript, at, _book.Text(Manuscript, at) + $"又有{_random.Next(1001, 9999)}家商户开门迎客。");
        return at;
    }

    private CellAddress AnyCell() => new(Any(_sheet.OfficeRows), Any(_sheet.NumberColumns));

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
