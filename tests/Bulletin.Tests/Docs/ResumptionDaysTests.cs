using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Holds <c>docs/resumption-days.md</c> to a city's tables of April 2022 and to what its officials printed of them.</summary>
public sealed partial class ResumptionDaysTests
{
    private const string ByOffice = "　各区";
    private const string Same = "一致";

    private static readonly Document Days = Document.Read("docs/resumption-days.md");

    public static TheoryData<int> All => [.. ResumptionDay.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_total_is_that_of_the_sheets_own_total_row(int date)
    {
        var day = ResumptionDay.Of(date);
        var totals = TotalRow(day.Workbook.Sheets[0]);
        Assert.NotEmpty(totals);
        Assert.All(totals, cell =>
        {
            var indicator = day.Day.Day.AllValues.First(v => v.Place.Cell!.Column == cell.Column).Indicator;
            if (indicator.IsSummable)
                Assert.Equal(Rational.From(cell.Number), day.Figures.Find(indicator.Code)!.Value);
            else
                Assert.True((day.Figures.All.Single(f => f.Formula == indicator.Formula!.Text).Value! - Rational.From(cell.Number)).Abs() < Rational.Of(1, 1_000_000_000));
        });
        Assert.Equal($"{totals.Count}", Days.RowsUnder("## 合计").Single(r => r[0] == $"{date}")[1]);
        Assert.DoesNotContain(day.Findings, f => f.Severity == Severity.Error || f.Kind == TotalDiffers.Kind);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_of_the_brief_is_reproduced_or_explained(int date)
    {
        var day = ResumptionDay.Of(date);
        var rows = RowsOf(date);
        var expected = rows.Select(r => $"{r[0]} | {r[1]} | {Given(day, r[0], r[1])}");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', rows.Select(r => $"{r[0]} | {r[1]} | {r[2]}")));
        foreach (var row in rows)
            Assert.True(row[3].Length > 0 == (row[2] != Same), $"{date}: {row[0]} is {row[1]} there and {row[2]} here: {row[3]}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_figure_of_the_brief_is_passed_over(int date)
    {
        var day = ResumptionDay.Of(date);
        var totals = TotalRow(day.Workbook.Sheets[0]).Select(t => t.Number.ToString(CultureInfo.InvariantCulture)).Where(t => t.Length >= 3).ToHashSet();
        var told = RowsOf(date).SelectMany(r => Numbers().Matches(r[1])).Select(m => m.Value).ToHashSet();
        var paragraphs = day.Briefs().Select(p => Counted().Matches(p).Select(m => m.Groups[1].Value).ToList()).Where(n => n.Exists(totals.Contains)).ToList();
        Assert.NotEmpty(paragraphs);
        Assert.Empty(paragraphs.SelectMany(n => n).Where(n => !told.Contains(n)).Distinct());
    }

    [Fact]
    public void Every_stock_that_does_not_follow_from_the_day_before_is_listed()
    {
        var found = ResumptionDay.All.SelectMany(d => ResumptionDay.Of(d).Breaks()).Select(b => string.Join(" | ", b));
        Assert.Equal(found, Days.RowsUnder("## 与上日接不上的数").Skip(2).Select(r => string.Join(" | ", r[..6])));
    }

    [Fact]
    public void The_title_of_28_April_says_the_29th_and_that_is_asked_about()
    {
        Assert.Contains(ResumptionDay.Of(28).Findings, f => f.Kind == DataDate.Overridden && f.Place.Cell is not null);
        Assert.DoesNotContain(ResumptionDay.Of(29).Findings, f => f.Kind == DataDate.Overridden || f.Kind == DataDate.Disagrees);
    }

    private static List<string[]> RowsOf(int date) => [.. Days.RowsUnder($"## 4月{date}日").Skip(2)];

    /// <summary>The numbers of the row that is called 合计, each with its column.</summary>
    private static List<(int Column, decimal Number)> TotalRow(Sheet sheet)
    {
        var row = Enumerable.Range(1, sheet.RowCount).Single(r => WrittenName.Fold(sheet[r, 2].Text) == "全市合计");
        return [.. Enumerable.Range(3, sheet.ColumnCount - 2).Where(c => sheet[row, c].Number is not null).Select(c => (c, sheet[row, c].Number!.Value))];
    }

    /// <summary>What the table gives where the brief prints so and so, in the brief's unit and decimals; of a list what differs.</summary>
    private static string Given(ResumptionDay day, string name, string printed)
    {
        if (!name.EndsWith(ByOffice, StringComparison.Ordinal))
            return Given(day, name, null, printed) is var given && given == printed ? Same : given;
        var title = name[..^ByOffice.Length];
        var differing = new List<string>();
        foreach (var item in printed.Split(' '))
        {
            var office = item[..Numbers().Match(item).Index].TrimEnd('+', '-');
            if (Given(day, title, ResumptionDay.Office(office), item[office.Length..]) is var given && given != item[office.Length..])
                differing.Add(office + given);
        }
        return differing.Count == 0 ? Same : string.Join(' ', differing);
    }

    private static string Given(ResumptionDay day, string title, Office? office, string printed)
    {
        var number = Numbers().Match(printed);
        var unit = printed[(number.Index + number.Length)..];
        var decimals = number.Value.Contains('.', StringComparison.Ordinal) ? number.Value.Length - number.Value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var value = day.Value(title, office) ?? throw new InvalidDataException($"{day.Date}: no {title} of {office?.Name}");
        value *= unit switch { "万人" => Rational.Of(1, 10_000), "%" or "个百分点" => Rational.From(100), _ => Rational.One };
        return (number.Index > 0 ? ResumptionDay.Signed(value, decimals) : Rounding.Print(value, decimals, RoundingRule.HalfAwayFromZero)) + unit;
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![\d.])(\d+(?:\.\d+)?) ?[户家人万%个]")]
    private static partial Regex Counted();
}
