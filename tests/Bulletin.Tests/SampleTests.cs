using System.Globalization;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Samples;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests;

public sealed class SampleTests
{
    private static readonly string Samples = Path.Combine(CaseFile.Root, "samples");

    [Fact]
    public void The_samples_are_what_their_data_files_say_cell_for_cell()
    {
        var made = SampleWorkbooks.From(Path.Combine(Samples, "data")).ToList();
        Assert.Equal(17, made.Count);
        foreach (var sample in made)
        {
            using var stream = new MemoryStream(sample.Content);
            Assert.Equal(Cells(WorkbookImporter.Read(sample.Path, stream)), Cells(SampleDay.Workbook(sample.Path)));
        }
    }

    /// <summary>The table of expected totals in samples/README.md: every number of it is a figure of the build.</summary>
    [Fact]
    public void Every_expected_total_comes_out_of_the_build()
    {
        var figures = Press.Run(SampleDay.Job()).Figures!;
        var printed = figures.All.Select(f => f.Printed).ToHashSet();
        var rows = File.ReadLines(Path.Combine(Samples, "README.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Count(c => c == '|') == 7).Skip(1);
        var expected = rows.SelectMany(row => new[] { row.Split('|')[2], row.Split('|')[5] })
            .SelectMany(cell => cell.Split(' ', '/', ',', '(').Where(w => decimal.TryParse(w, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))).ToList();
        Assert.True(expected.Count > 30);
        Assert.All(expected, number => Assert.Contains(number, printed));
    }

    [Theory]
    [InlineData("参与救援党组织", "455个")]
    [InlineData("参与救援企业社团", "136家")]
    [InlineData("塌陷点", "236处")]
    [InlineData("已处理塌陷点", "167处")]
    [InlineData("剩余塌陷点", "69处")]
    [InlineData("塌陷点处理率", "70.76%")]
    [InlineData("清淤点位", "1247处")]
    [InlineData("清淤方量", "2600立方米")]
    [InlineData("清运垃圾", "7779吨")]
    [InlineData("停产企业", "7630家")]
    [InlineData("已复工企业", "7562家")]
    [InlineData("未复工企业", "68家")]
    [InlineData("复工率", "99.11%")]
    [InlineData("综合复工率", "98.75%")]
    [InlineData("规上企业", "282家")]
    [InlineData("已复产规上企业", "279家")]
    [InlineData("规上复产率", "98.94%")]
    [InlineData("已处理塌陷点剩余天数", "17天")]
    [InlineData("已处理塌陷点日均需", "5处")]
    public void The_public_figures_come_out_by_calculation(string code, string text) =>
        Assert.Equal(text, Press.Run(SampleDay.Job()).Figures!.Find(code)!.Text);

    [Fact]
    public void The_sample_checks_clean_but_for_the_list_that_is_passed_over()
    {
        var finding = Assert.Single(Press.Run(SampleDay.Job()).Findings);
        Assert.Equal(("sheet-passed-over", Severity.Note, "督办"), (finding.Kind.Code, finding.Severity, finding.Place.Sheet));
    }

    [Theory]
    [InlineData("days/2021-07-26.xlsx")]
    [InlineData("days/2021-07-27.xlsx")]
    [InlineData("days/2021-07-28.xlsx")]
    [InlineData("days/2021-07-29.xlsx")]
    public void Every_day_prints_only_the_claims_that_its_own_figures_bear_out(string path)
    {
        var edition = Press.Run(SampleDay.Job(path));
        Assert.False(edition.HasErrors, string.Join('\n', edition.Findings.Select(f => f.Message)));
        var text = System.Text.Encoding.UTF8.GetString(edition.Files.Single(f => f.Name == "bulletin.txt").Content.Span);
        bool Whole(string part, string whole) => edition.Figures!.Find(part)!.Value == edition.Figures.Find(whole)!.Value;
        Assert.Equal(Whole("已恢复供水", "受灾小区"), text.Contains("供水全部恢复", StringComparison.Ordinal));
        Assert.Equal(Whole("今日已消杀", "消杀点位"), text.Contains("做到每天消杀", StringComparison.Ordinal));
        Assert.Equal(edition.Figures!.Find("今日清运垃圾")!.Value! >= edition.Figures.Find("今日新增垃圾")!.Value!, text.Contains("日产日清", StringComparison.Ordinal));
        Assert.Equal(edition.Figures.Find("志愿者")!.Value! > Bulletin.Formulas.Rational.From(50000), text.Contains("突破5万人", StringComparison.Ordinal));
    }

    internal static List<string> Cells(Workbook workbook)
    {
        var cells = new List<string>();
        foreach (var sheet in workbook.Sheets)
            for (var row = 1; row <= sheet.RowCount; row++)
                for (var column = 1; column <= sheet.ColumnCount; column++)
                    if (!sheet[row, column].IsBlank)
                        cells.Add($"{sheet.Name}!{new CellAddress(row, column)} {sheet[row, column].Kind} {sheet[row, column].Text}");
        return cells;
    }
}
