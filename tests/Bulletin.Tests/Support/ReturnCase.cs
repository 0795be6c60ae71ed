using System.Globalization;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Support;

/// <summary>
/// A case of <c>Cases/*.txt</c>: sheets drawn as text, and what is to be read and found in them. How it is written stands at the head of
/// <c>Cases/reading.txt</c>.
/// </summary>
internal sealed class ReturnCase(string title, string scheme)
{
    private readonly List<Workbook> _workbooks = [];
    private readonly List<Workbook> _past = [];
    private readonly List<Sheet> _sheets = [];
    private readonly List<string> _grid = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private string _file = "日报.xlsx";
    private string? _sheet;
    private bool _isHidden;
    private bool _isPast;
    private string _also = "";

    public string Title { get; } = title;

    public DateOnly? Date { get; private set; }

    public List<string> Expected { get; } = [];

    public List<string> ExpectedFindings { get; } = [];

    public static IReadOnlyList<ReturnCase> All(string file)
    {
        var cases = new List<ReturnCase>();
        var scheme = "streets";
        ReturnCase? current = null;
        foreach (var line in CaseFile.Rows(file).Select(l => l.TrimEnd()))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                cases.Add(current = new(line[4..], scheme));
            else if (current is null && line.StartsWith("scheme: ", StringComparison.Ordinal))
                scheme = line[8..];
            else
                current!.Take(line);
        }
        foreach (var item in cases)
            item.EndFile();
        return cases;
    }

    private string SchemeName { get; set; } = scheme;

    private void Take(string line)
    {
        var (key, value) = line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? (line[..at], line[(at + 2)..]) : (line, "");
        switch (key)
        {
            case "scheme": SchemeName = value; break;
            case "also": _also += value + "\n"; break;
            case "-d": Date = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture); break;
            case "file": EndFile(); _file = value; break;
            case "past file": EndFile(); (_file, _isPast) = (value, true); break;
            case "sheet": EndSheet(); _sheet = value; break;
            case "hidden sheet": EndSheet(); (_sheet, _isHidden) = (value, true); break;
            case "hidden row": _hiddenRows.Add(int.Parse(value, CultureInfo.InvariantCulture)); break;
            case "hidden column": _hiddenColumns.Add(new CellAddressOf(value + "1").Column); break;
            case "> finding": ExpectedFindings.Add(value); break;
            default:
                if (line.StartsWith("> ", StringComparison.Ordinal))
                    Expected.Add(line[2..]);
                else
                    _grid.Add(line);
                break;
        }
    }

    private void EndSheet()
    {
        if (_grid.Count > 0)
            _sheets.Add(TextGrid.Read(_sheet ?? "Sheet1", _grid, _hiddenRows.ToHashSet(), _hiddenColumns.ToHashSet(), _isHidden));
        _grid.Clear();
        _hiddenRows.Clear();
        _hiddenColumns.Clear();
        (_sheet, _isHidden) = (null, false);
    }

    private void EndFile()
    {
        EndSheet();
        if (_sheets.Count > 0)
            (_isPast ? _past : _workbooks).Add(new(_file, [.. _sheets]));
        _sheets.Clear();
        _isPast = false;
    }

    public IReadOnlyList<Workbook> Workbooks => _workbooks;

    public Scheme Scheme() => CaseSchemes.Read(SchemeName, _also);

    /// <summary>The press's work on the case, with one article of that body.</summary>
    public Job Job(string article, params IPrinter[] printers) =>
        new(new("town", Scheme(), [new("a.md", $"---\nheadline: 今日复工\n---\n{article}\n")], new("page.html", ""), ""), _workbooks)
        { Input = "输入", Date = Date, Past = new(_past, []), Printers = printers };

    /// <summary>Reads and checks, as the press does.</summary>
    public (CheckedDay? Day, IReadOnlyList<Finding> Findings) Run() => Run(Scheme(), _workbooks, Date, new(_past, []));

    public static (CheckedDay? Day, IReadOnlyList<Finding> Findings) Run(Scheme scheme, IReadOnlyList<Workbook> workbooks, DateOnly? date, PastInput? past = null)
    {
        var reading = SheetReader.Read(scheme, workbooks, date);
        var builder = new DayBuilder(scheme, date);
        var day = builder.Build(reading, "输入");
        IReadOnlyList<Finding> sofar = [.. reading.Findings, .. builder.Findings];
        if (day is null)
            return (null, sofar);
        var (withPast, ofPast) = PastDays.Add(day, past ?? PastInput.None);
        var checkedDay = CheckedDay.Of(withPast, [.. sofar, .. ofPast]);
        return (checkedDay, checkedDay.Findings);
    }

    public override string ToString() => Title;

    private sealed class CellAddressOf(string text)
    {
        public int Column { get; } = CellAddress.TryParse(text, out var address) ? address.Column : throw new FormatException(text);
    }
}
