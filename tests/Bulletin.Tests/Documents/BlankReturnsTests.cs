using System.Globalization;
using Bulletin.Documents.Forms;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class BlankReturnsTests
{
    private static readonly DateOnly Day = new(2021, 7, 29);

    private const string Town = """
        name: 复工日报
        offices: [甲办事处, 乙办事处]
        indicators:
          - { code: 停产, name: 企业/停产, unit: 家, kind: stock }
          - { code: 复工, name: 企业/复工, unit: 家, kind: stock, part-of: 停产 }
          - { code: 增减, unit: 家, kind: change }
          - { code: 方量, unit: 立方米, kind: flow, decimals: 2 }
          - { code: 上报复工率, unit: "%", kind: rate, formula: 复工 / 停产 }
          - { code: 满意率, unit: "%", kind: rate, required: false }
          - { code: 河道, unit: 处, kind: stock, offices: [乙办事处] }
          - { code: 亮点, kind: text, required: false }
        """;

    [Fact]
    public void Filled_in_it_gives_the_same_numbers()
    {
        var scheme = Recovery();
        var office = scheme.Offices.Offices[3];
        var form = BlankReturns.Of(scheme, null)[office.Index];
        Gen.Int[0, 9_999_999].Array[scheme.Indicators.Count].Sample(numbers => Assert.Equal(Numbers(scheme, numbers), ReadBack(scheme, FilledForm.Of(form.Content, Entries(scheme, numbers)), office)), iter: 30);
    }

    [Fact]
    public void It_gives_them_after_LibreOffice_has_opened_and_saved_it_too()
    {
        var scheme = Recovery();
        int[] numbers = [.. Enumerable.Range(0, scheme.Indicators.Count).Select(i => (i * 7919) % 10_007)];
        var filled = FilledForm.Of(BlankReturns.Of(scheme, null)[3].Content, Entries(scheme, numbers));
        Assert.Equal(Numbers(scheme, numbers), ReadBack(scheme, LibreOffice.Save(filled, "xlsx", "xlsx"), scheme.Offices.Offices[3]));
    }

    [Fact]
    public void LibreOffice_reckons_its_rates_and_keeps_what_it_is()
    {
        var scheme = Scheme(Town);
        var form = BlankReturns.Of(scheme, Day)[0];
        var saved = LibreOffice.Save(FilledForm.Of(form.Content, new Dictionary<CellAddress, object> { [new(7, 2)] = 1286m, [new(7, 3)] = 1279m }), "xlsx", "xlsx");
        Assert.Contains("上报复工率 0.9946", Reported(scheme, saved));
        using var document = SpreadsheetDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.Equal(BlankReturns.VersionProperty, Assert.Single(document.CustomFilePropertiesPart!.Properties.ChildElements.OfType<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>()).Name?.Value);
        Assert.True(FilledForm.FirstSheet(document).Worksheet.GetFirstChild<SheetProtection>()!.Sheet?.Value);
        Assert.Equal(7, FilledForm.FirstSheet(document).Worksheet.Descendants<DataValidation>().Count());
    }

    [Fact]
    public void Each_cell_takes_what_the_scheme_says_of_its_indicator()
    {
        using var document = Open(BlankReturns.Of(Scheme(Town), Day)[0]);
        Assert.Equal(
            [
                "B3 date 36526..73050",
                "A7 list \"甲办事处,乙办事处\"",
                "B7 whole MAX(0,C7)..999999999999",
                "C7 whole 0..B7",
                "D7 whole -999999999999..999999999999",
                "E7 decimal 0..999999999999",
                "G7 decimal 0..10",
            ],
            FilledForm.FirstSheet(document).Worksheet.Descendants<DataValidation>().Select(Show));
    }

    [Fact]
    public void What_is_refused_is_told_in_words_that_help()
    {
        using var document = Open(BlankReturns.Of(Scheme(Town), Day)[0]);
        var part = FilledForm.FirstSheet(document).Worksheet.Descendants<DataValidation>().Single(v => v.SequenceOfReferences!.InnerText!.StartsWith("C7", StringComparison.Ordinal));
        Assert.Equal(("复工", "请填整数，不小于 0，不大于“停产”（家）。请先填“停产”。"), (part.ErrorTitle?.Value, part.Error?.Value));
    }

    [Fact]
    public void Only_what_is_to_be_filled_in_can_be_changed()
    {
        using var document = Open(BlankReturns.Of(Scheme(Town), null)[0]);
        var sheet = FilledForm.FirstSheet(document).Worksheet;
        Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet?.Value);
        Assert.Null(sheet.GetFirstChild<SheetProtection>()!.Password);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var open = sheet.Descendants<Cell>().Where(c => formats[(int)(c.StyleIndex?.Value ?? 0)].Protection?.Locked?.Value == false).Select(c => c.CellReference!.Value!);
        Assert.Equal("B3 C3 D3 E3 A7 B7 C7 D7 E7 G7 I7 B9 C9 D9 E9 B10 C10 D10 E10 B11 C11 D11 E11", string.Join(' ', open));
    }

    [Fact]
    public void A_reported_rate_with_a_formula_reckons_itself()
    {
        using var document = Open(BlankReturns.Of(Scheme(Town), null)[0]);
        var cell = FilledForm.FirstSheet(document).Worksheet.Descendants<Cell>().Single(c => c.CellReference == "F7");
        Assert.Equal("IF(COUNT(C7,B7)=2,IFERROR(ROUND((C7/B7),4),\"—\"),\"\")", cell.CellFormula!.Text);
    }

    [Fact]
    public void Names_that_do_not_fit_a_cells_list_are_taken_from_a_hidden_sheet()
    {
        var offices = string.Join(", ", Enumerable.Range(1, 60).Select(i => $"第{i}街道办事处"));
        var scheme = Scheme($"{{ name: 日报, offices: [{offices}], indicators: [{{ code: 停产, unit: 家, kind: stock }}] }}");
        var form = BlankReturns.Of(scheme, Day)[59];
        using var document = Open(form);
        Assert.Contains("A7 list 名册!$A$1:$A$60", FilledForm.FirstSheet(document).Worksheet.Descendants<DataValidation>().Select(Show));
        var book = WorkbookImporter.Read(form.Name, new MemoryStream(FilledForm.Of(form.Content, new Dictionary<CellAddress, object> { [new(7, 2)] = 5m })));
        Assert.True(book.Sheets[1].IsHidden);
        Assert.Equal("停产 5", Assert.Single(SheetReader.Read(scheme, [book]).Returns.SelectMany(r => r.Values).Select(Show)));
    }

    [Fact]
    public void Its_day_is_the_one_that_was_asked_for_or_filled_in()
    {
        var scheme = Scheme(Town);
        var dated = Filled(scheme, Day, new() { [new(7, 2)] = 1m });
        Assert.Equal(new(2021, 7, 29), dated.Dates.First(d => d.Source == DateSource.Preamble).Date);
        var typed = Filled(scheme, null, new() { [new(7, 2)] = 1m, [new(3, 2)] = 44407m });
        Assert.Equal(new(2021, 7, 30), typed.Dates.First(d => d.Source == DateSource.Preamble).Date);
        Assert.Empty(Filled(scheme, null, new() { [new(7, 2)] = 1m }).Dates);
    }

    [Fact]
    public void Files_are_named_by_office_without_what_a_disk_refuses()
    {
        var scheme = Scheme("""{ name: 日报, offices: ["a/b", 'a\b', "CON:", "甲\"乙"], indicators: [{ code: 停产, unit: 家, kind: stock }] }""");
        Assert.Equal(["a_b.xlsx", "a_b-2.xlsx", "CON_.xlsx", "甲_乙.xlsx"], BlankReturns.Of(scheme, null).Select(f => f.Name));
    }

    [Fact]
    public void It_is_valid_Open_XML_and_the_same_every_time()
    {
        var scheme = Scheme(Town);
        var forms = BlankReturns.Of(scheme, Day);
        Assert.All(forms.Zip(BlankReturns.Of(scheme, Day)), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)));
        using var document = Open(forms[0]);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    private static Return Filled(Scheme scheme, DateOnly? day, Dictionary<CellAddress, object> entries) =>
        Assert.Single(SheetReader.Read(scheme, [WorkbookImporter.Read("甲.xlsx", new MemoryStream(FilledForm.Of(BlankReturns.Of(scheme, day)[0].Content, entries)))]).Returns);

    /// <summary>The numbers in the order of the indicators; texts get a word.</summary>
    private static Dictionary<CellAddress, object> Entries(Scheme scheme, int[] numbers)
    {
        var entries = new Dictionary<CellAddress, object>();
        for (var i = 0; i < scheme.Indicators.Count; i++)
            entries[new(7, i + 2)] = scheme.Indicators[i].IsNumber ? (object)(decimal)numbers[i] : "街坊互助";
        return entries;
    }

    private static string[] Numbers(Scheme scheme, int[] numbers) =>
        [.. scheme.Indicators.Select((indicator, i) => $"{indicator.Code} {(indicator.IsNumber ? numbers[i].ToString(CultureInfo.InvariantCulture) : "街坊互助")}")];

    private static string[] ReadBack(Scheme scheme, byte[] workbook, Office office)
    {
        var book = WorkbookImporter.Read("form.xlsx", new MemoryStream(workbook));
        var reading = SheetReader.Read(scheme, [book]);
        Assert.Empty(reading.Findings);
        var read = Assert.Single(reading.Returns);
        Assert.Empty(read.Findings);
        Assert.All(read.Values, v => Assert.Equal(office, v.Office));
        return [.. read.Values.Select(Show)];
    }

    private static IEnumerable<string> Reported(Scheme scheme, byte[] workbook) =>
        SheetReader.Read(scheme, [WorkbookImporter.Read("form.xlsx", new MemoryStream(workbook))]).Returns.SelectMany(r => r.Values).Select(Show);

    private static string Show(Reported value) => $"{value.Indicator.Code} {(value.Indicator.IsNumber ? value.Value?.ToString() : value.Text)}";

    private static string Show(DataValidation rule) =>
        $"{rule.SequenceOfReferences!.InnerText!.Split(':')[0]} {rule.Type!.InnerText!} {rule.Formula1!.Text}{(string.IsNullOrEmpty(rule.Formula2?.Text) ? "" : ".." + rule.Formula2.Text)}";

    private static SpreadsheetDocument Open(PrintedFile form) => SpreadsheetDocument.Open(new MemoryStream(form.Content.ToArray()), isEditable: false);

    private static Scheme Recovery() => Scheme(File.ReadAllText(Path.Combine(CaseFile.Root, "templates", "recovery", "scheme.yaml")));

    private static Scheme Scheme(string yaml)
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", yaml);
        Assert.True(scheme is not null, string.Join('\n', findings.Select(f => f.Message.English)));
        return scheme!;
    }
}
