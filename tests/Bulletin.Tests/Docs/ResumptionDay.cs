using System.Text;
using Bulletin.Checks;
using Bulletin.Documents.Importing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>One day of a city's 复商复市日报表, as the template <c>resumption</c> reads it. BULLETIN_CORPUS says where the files are.</summary>
internal sealed class ResumptionDay
{
    private const string Folder = "xuliji__2022H/附件4生活物资相关数据/";

    private static readonly Dictionary<int, ResumptionDay> Read = [];

    private ResumptionDay(int day)
    {
        Date = new DateOnly(2022, 4, day);
        var file = Directory.EnumerateFiles(Path.Combine(Corpus, "real-returns", Folder + FolderOf(day)), "1.04*复商复市*").Single();
        Workbook = WorkbookImporter.ReadFile(file, Path.GetFileName(file));
        var (read, findings) = ReturnCase.Run(Scheme, [Workbook], Date);
        (Day, Findings) = (read!, findings);
        Figures = Calculator.Run(Day);
    }

    public DateOnly Date { get; }

    public Workbook Workbook { get; }

    public CheckedDay Day { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public FigureSet Figures { get; }

    private static Scheme Scheme { get; } = CaseSchemes.ReadFile(Path.Combine(CaseFile.Root, "templates", "resumption", "scheme.yaml"));

    /// <summary>The days of which there is a table, 2022-04-19 to 29.</summary>
    public static IReadOnlyList<int> All { get; } = [19, 20, 21, 22, 23, 24, 25, 26, 28, 29];

    private static string Corpus
    {
        get
        {
            var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
            Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the real returns are not here.");
            return corpus!;
        }
    }

    public static ResumptionDay Of(int day) => Read.TryGetValue(day, out var known) ? known : Read[day] = new(day);

    private static string FolderOf(int day) => day == 29 ? "4月28日/4月29日" : $"4月{day}日";

    /// <summary>What the officials wrote that day, a paragraph each. The Word file of the 29th lies with the table of the 28th.</summary>
    public IReadOnlyList<string> Briefs()
    {
        IEnumerable<string> texts = Date.Day == 29
            ? Directory.EnumerateFiles(Path.Combine(Corpus, "real-bulletins", Folder + FolderOf(29)), "0.0429复商复市*.doc").Select(f => Encoding.Unicode.GetString(File.ReadAllBytes(f)))
            : Directory.EnumerateFiles(Path.Combine(Corpus, "real-bulletins", "changchun-2022"), $"4月{Date.Day}日--*.txt").Select(File.ReadAllText);
        return [.. texts.SelectMany(t => t.Split('\n', '\r'))];
    }

    /// <summary>The figure of that title, of one office or of all; with 较上日 behind the title, its distance from the day before; with 除市级, without that office.</summary>
    public Rational? Value(string title, Office? office)
    {
        const string sinceYesterday = "较上日";
        if (title.EndsWith(sinceYesterday, StringComparison.Ordinal))
            return Value(title[..^sinceYesterday.Length], office) is { } today && Before(title[..^sinceYesterday.Length]) is { } before ? today - before : null;
        if (title.Split("　除") is [var whole, var part])
            return Value(whole, office)! - Value(whole, Office(part))!;
        var figure = Figures.All.Single(f => f.Title == title);
        return office is null ? figure.Value : Figures.Series(figure.Code)!.ByOffice[office.Index];
    }

    /// <summary>The rate of the day before; where that day has no table, from today's stock without today's change.</summary>
    private Rational? Before(string title)
    {
        if (All.Contains(Date.Day - 1))
            return Of(Date.Day - 1).Value(title, null);
        var quotient = Scheme.Rates.Single(r => r.Title == title).Formula.Quotient!;
        var change = Scheme.Indicators.Single(i => i.Code == quotient.Part[..2] + "新增");
        return (Figures.Find(quotient.Part)!.Value! - Figures.Find(change.Code)!.Value!).Over(Figures.Find(quotient.Whole)!.Value!);
    }

    public static Office Office(string name) => Scheme.Offices.Find(name)!;

    /// <summary>
    /// Each office whose stock is not that of the day before and today's change: indicator, office, the stock before, the change, the stock.
    /// </summary>
    public IEnumerable<string[]> Breaks()
    {
        if (!All.Contains(Date.Day - 1))
            yield break;
        var before = Of(Date.Day - 1);
        foreach (var change in Scheme.Indicators.Where(i => i.Kind == IndicatorKind.Change))
            if (StockOf(change) is { } stock)
                foreach (var office in Scheme.Offices.Offices)
                    if (before.Reported(stock, office) is { } first && Reported(change, office) is { } added && Reported(stock, office) is { } last && first + added != last)
                        yield return [$"{Date.Day}", stock.Title, office.Short, first.ToString(), Signed(added, 0), last.ToString()];
    }

    /// <summary>复市新增 is the change of the column that stands left of it.</summary>
    private static Indicator? StockOf(Indicator change)
    {
        var columns = Scheme.Indicators.ToList();
        return columns[columns.IndexOf(change) - 1] is { Kind: IndicatorKind.Stock } stock ? stock : null;
    }

    private Rational? Reported(Indicator indicator, Office office) => Day.Day.Value(indicator, office)?.Counted;

    public static string Signed(Rational value, int decimals) =>
        (value.Sign < 0 ? "" : "+") + Rounding.Print(value, decimals, RoundingRule.HalfAwayFromZero);
}
