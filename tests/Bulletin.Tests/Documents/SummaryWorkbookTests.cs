using Bulletin.Documents.Importing;
using Bulletin.Documents.Summary;
using Bulletin.Documents.Writing;
using Bulletin.Figures;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using Wb = DocumentFormat.OpenXml.Spreadsheet;

namespace Bulletin.Tests.Documents;

public sealed class SummaryWorkbookTests
{
    private const string Plain = """
        name: 恢复日报
        year: 2021
        masthead: { name: 报, section: 面, label: G03 }
        offices: [甲办事处, 乙办事处, { name: 丙办事处, optional: true }]
        indicators:
          - { code: 停产, name: 企业/停产, unit: 家, kind: stock, missing: leave-out }
          - { code: 复工, name: 企业/复工, unit: 家, kind: stock, part-of: 停产, missing: leave-out }
          - { code: 占比, unit: "%", kind: rate, required: false }
          - { code: 方量, unit: 立方米, kind: flow, decimals: 10, required: false }
          - { code: 亮点, kind: text, required: false }
        rates:
          - { code: 复工率, formula: 复工 / 停产, unit: "%", decimals: 2 }
        """;

    [Fact]
    public void Read_back_as_a_return_it_gives_the_same_figures()
    {
        var scheme = Recovery();
        var first = Run(scheme, Sample("daily.xlsx"));
        var second = Run(scheme, ReadBack(first));
        Assert.NotEmpty(first.Figures!.All);
        Assert.Equal(first.Figures.All.Select(Show), second.Figures!.All.Select(Show));
        Assert.Equal(Reported(first), Reported(second));
        Assert.Equal((first.Issue!.DataDate, first.Issue.AsOf), (second.Issue!.DataDate, second.Issue.AsOf));
    }

    [Fact]
    public void Its_totals_are_those_of_its_rows()
    {
        var edition = Run(Recovery(), ReadBack(Run(Recovery(), Sample("daily.xlsx"))));
        Assert.NotEmpty(edition.Day!.Day.Totals);
        Assert.All(edition.Day.Day.Totals, total =>
            Assert.Equal(edition.Figures!.Find(total.Indicator.Code)?.Value?.ToString(), total.Value.ToString()));
    }

    [Fact]
    public void What_was_not_reported_is_blank_and_a_dash_is_a_dash()
    {
        var scheme = Scheme(Plain);
        var sheet = Summary(Run(scheme, Return(scheme,
            """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c><c r="E4" t="inlineStr"><is><t>—</t></is></c>""")));
        Assert.Equal(["甲办事处", "10", "9", "", "—", "", "0.9"], Row(sheet, 5));
        Assert.Equal(["乙办事处", "", "", "", "", "", ""], Row(sheet, 6));
        Assert.Equal("合计", sheet[7, 1].Text);
    }

    [Fact]
    public void A_reported_rate_and_a_long_decimal_come_back_exactly()
    {
        var scheme = Scheme(Plain);
        var first = Run(scheme, Return(scheme,
            """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c><c r="D4"><v>99.867</v></c><c r="E4"><v>123456.1234567891</v></c>"""));
        Assert.Equal(Reported(first), Reported(Run(scheme, ReadBack(first))));
    }

    [Fact]
    public void A_rate_that_an_office_divided_is_shown_as_a_return_may_have_it_and_held_exactly()
    {
        var scheme = Scheme(Plain);
        var first = Run(scheme, Return(scheme,
            """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>23</v></c><c r="C4"><v>22</v></c><c r="D4"><v>95.652173913043</v></c>"""));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(first)), isEditable: false);
        var cell = SheetsOf(document)[0].Descendants<Wb.Cell>().Single(c => c.CellReference == "D5");
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<Wb.CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        Assert.Equal("0.00%", format == 10 ? "0.00%" : styles.NumberingFormats!.Elements<Wb.NumberingFormat>().Single(f => f.NumberFormatId! == format).FormatCode!.Value);
        Assert.Equal(Reported(first), Reported(Run(scheme, ReadBack(first))));
    }

    [Fact]
    public void A_name_without_groups_stands_over_the_whole_header()
    {
        var scheme = Scheme(Plain);
        var sheet = Summary(Run(scheme, Return(scheme, """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c>""")));
        Assert.Equal("A1:G1 A2:G2 A3:A4 B3:C3 D3:D4 E3:E4 F3:F4", string.Join(' ', sheet.Merges.Take(7)));
        Assert.Equal(["停产\n（家）", "复工\n（家）"], Row(sheet, 4).Where(text => text.Length > 0).Take(2));
    }

    [Fact]
    public void The_ledger_names_the_cells_of_each_figure()
    {
        var edition = Run(Recovery(), Sample("daily.xlsx"));
        var ledger = Importer(edition).Sheets[1];
        Assert.Equal("数字底稿", ledger.Name);
        Assert.Equal(edition.Issue!.Ledger.Entries.Count, Enumerable.Range(2, ledger.RowCount).TakeWhile(row => !ledger[row, 1].IsBlank).Count());
        foreach (var (entry, i) in edition.Issue.Ledger.Entries.Select((entry, i) => (entry, i)))
            Assert.Equal((entry.Figure.Code, entry.Figure.Text, entry.Cells), (ledger[i + 2, 1].Text, ledger[i + 2, 4].Text, ledger[i + 2, 9].Text));
    }

    [Fact]
    public void It_is_valid_Open_XML()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(Run(Recovery(), Sample("daily.xlsx")))), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void It_prints_on_one_sheet_of_paper_across_with_its_head_on_each_page()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(Run(Recovery(), Sample("daily.xlsx")))), isEditable: false);
        var sheets = SheetsOf(document);
        Assert.Equal([(8u, 1u), (9u, 1u)], sheets.Select(s => s.GetFirstChild<Wb.PageSetup>()!).Select(p => (p.PaperSize!.Value, p.FitToWidth?.Value ?? 1)));
        Assert.All(sheets, s => Assert.Equal(Wb.OrientationValues.Landscape, s.GetFirstChild<Wb.PageSetup>()!.Orientation!.Value));
        Assert.All(sheets.Select(s => s.GetFirstChild<Wb.PageMargins>()!), m => Assert.True(m.Footer! < m.Bottom! && m.Header! < m.Top!, "Head or foot would be printed into the table."));
        Assert.Equal(["'汇总表'!$A:$A,'汇总表'!$3:$4", "'数字底稿'!$A:$A,'数字底稿'!$1:$1"], document.WorkbookPart!.Workbook.DefinedNames!.Elements<Wb.DefinedName>().Select(n => n.Text));
    }

    [Fact]
    public void Above_and_below_a_narrow_table_every_word_is_seen()
    {
        var scheme = Scheme(Plain.Replace("name: 恢复日报", "name: 恢复日报\nsource: 甲办事处、乙办事处、丙办事处各自所报的日报，由程序汇总，未经核对的一律不列入本表，如有出入以各办事处书面报告为准", StringComparison.Ordinal));
        var edition = Run(scheme, Return(scheme, """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c>"""));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(edition)), isEditable: false);
        var sheet = SheetsOf(document)[0];
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<Wb.CellFormat>().ToList();
        var rows = sheet.Descendants<Wb.Row>().ToList();
        Assert.True(AlignmentOf(rows[0]).ShrinkToFit!.Value);
        Assert.True(AlignmentOf(rows[^1]).WrapText!.Value);
        Assert.True(rows[^1].Height!.Value > 1.5 * rows[^2].Height!.Value);

        Wb.Alignment AlignmentOf(Wb.Row row) => formats[(int)row.Elements<Wb.Cell>().First().StyleIndex!.Value].Alignment!;
    }

    [Fact]
    public void A_column_is_as_wide_as_its_unit()
    {
        var scheme = Scheme(Plain);
        var edition = Run(scheme, Return(scheme, """<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c><c r="E4"><v>1</v></c>"""));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(edition)), isEditable: false);
        var columns = SheetsOf(document)[0].Descendants<Wb.Column>().ToList();
        Assert.True(columns.Single(c => c.Min! <= 5 && 5 <= c.Max!).Width! >= CellText.Width("（立方米）"));
    }

    [Theory]
    [InlineData("=HYPERLINK(&quot;http://example.com&quot;,&quot;甲&quot;)")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    public void What_an_office_writes_becomes_no_formula(string words)
    {
        var scheme = Scheme(Plain);
        var edition = Run(scheme, Return(scheme,
            $"""<c r="A4" t="inlineStr"><is><t>甲办事处</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>9</v></c><c r="F4" t="inlineStr"><is><t>{words}</t></is></c>"""));
        Assert.Contains(words.Replace("&quot;", "\"", StringComparison.Ordinal), Row(Summary(edition), 5));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Print(edition)), isEditable: false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        Assert.Empty(document.WorkbookPart.WorksheetParts.SelectMany(p => p.HyperlinkRelationships));
    }

    private static Edition Run(Scheme scheme, Workbook workbook) =>
        Press.Run(new(new Template("t", scheme, [], new("page.html", ""), ""), [workbook]) { Input = workbook.File, IsDraft = true });

    private static List<Wb.Worksheet> SheetsOf(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Wb.Sheet>().Select(s => ((WorksheetPart)document.WorkbookPart.GetPartById(s.Id!)).Worksheet)];

    private static byte[] Print(Edition edition) => new SummaryWorkbook().Print(edition.Issue!).Content.ToArray();

    private static Workbook Importer(Edition edition) => WorkbookImporter.Read("bulletin.xlsx", new MemoryStream(Print(edition)));

    private static Workbook ReadBack(Edition edition)
    {
        var book = Importer(edition);
        Assert.Empty(book.Findings);
        return book;
    }

    private static Sheet Summary(Edition edition) => ReadBack(edition).Sheets[0];

    private static string[] Row(Sheet sheet, int row) => [.. Enumerable.Range(1, sheet.ColumnCount).Select(column => sheet[row, column].Text)];

    private static string Show(Figure figure) => $"{figure.Code} {figure.Value} {figure.Text} {figure.Offices}";

    private static List<string> Reported(Edition edition) =>
        [.. edition.Day!.Day.AllValues.Where(v => v.State != ReportedState.Blank).Select(v => $"{v.Indicator.Code} {v.Office.Name} {v.State} {v.Value} {(v.Indicator.IsNumber ? "" : v.Text)}")];

    private static Workbook Sample(string name) => WorkbookImporter.ReadFile(Path.Combine(CaseFile.Root, "samples", name), name);

    private static Workbook Return(Scheme scheme, string row)
    {
        const string head = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>恢复日报（2021年7月29日）</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>办事处</t></is></c><c r="B2" t="inlineStr"><is><t>企业</t></is></c><c r="D2" t="inlineStr"><is><t>占比（%）</t></is></c>
            <c r="E2" t="inlineStr"><is><t>方量（立方米）</t></is></c><c r="F2" t="inlineStr"><is><t>亮点</t></is></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>停产</t></is></c><c r="C3" t="inlineStr"><is><t>复工</t></is></c></row>
            """;
        const string merges = """<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/><mergeCell ref="E2:E3"/><mergeCell ref="F2:F3"/></mergeCells>""";
        Assert.Equal(3, scheme.Offices.Count);
        return WorkbookImporter.Read("日报.xlsx", new MemoryStream(RawWorkbook.OfSheet($"<sheetData>{head}<row r=\"4\">{row}</row></sheetData>{merges}")));
    }

    private static Scheme Recovery() => Scheme(File.ReadAllText(Path.Combine(CaseFile.Root, "templates", "recovery", "scheme.yaml")));

    private static Scheme Scheme(string yaml)
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", yaml);
        Assert.True(scheme is not null, string.Join('\n', findings.Select(f => f.Message.English)));
        return scheme!;
    }
}
