using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class MarkupFileTests
{
    [Theory]
    [InlineData("<table><tr><td>东湖<td>1<tr><td>西山<td>2</table>", "东湖|#1\n西山|#2")]
    [InlineData("<TABLE><TR><TH>办事处</TH><TH>复市<BR>户数</TH></TR></TABLE>", "办事处|复市⏎户数")]
    [InlineData("<h1>复工日报</h1><p>单位：家</p><table><tr><td>东湖</td><td>1</td></tr></table><p>填表人：某某</p>", "复工日报\n单位：家\n东湖|#1\n填表人：某某")]
    [InlineData("<table><tr><td>甲</td></tr></table><table><tr><td>乙</td></tr></table>", "甲\n乙")]
    [InlineData("<table><tr><td>  复  工\n   率 </td><td>&nbsp;</td><td>&lt;5&#37;&amp;</td></tr></table>", "复 工 率||<5%&")]
    [InlineData("<table><tr><td><p>第一行</p><p>第二行</p></td><td><b>1</b>2</td></tr></table>", "第一行⏎第二行|#12")]
    [InlineData("<style>td{color:red}</style><script>x='<td>9</td>'</script><title>页名</title><table><tr><td>甲<!-- 乙 --></td></tr></table>", "甲")]
    [InlineData("<table><tr><td>甲<table><tr><td>内1</td><td>内2</td></tr></table></td><td>乙</td></tr><tr><td>丙</td></tr></table>", "甲|乙\n内1|内2\n丙")]
    public void Tables_are_read_as_a_workbook_program_reads_them(string markup, string shown) => Assert.Equal(shown, PlainSheet.Shown("日报.html", markup));

    [Fact]
    public void Cells_over_several_columns_and_rows_are_merges()
    {
        const string markup = """
            <table><tr><td rowspan=2>办事处</td><td colspan="2">企业</td><td rowspan="9">备注</td></tr>
            <tr><td>停产</td><td>复工</td></tr><tr><td>东湖</td><td>5</td><td>4</td></tr></table>
            """;
        var sheet = PlainSheet.Open("日报.html", markup).Sheets.Single();
        Assert.Equal("办事处|企业||备注\n|停产|复工\n东湖|#5|#4", PlainSheet.Shown(sheet));
        Assert.Equal("A1:A2 B1:C1 D1:D3", string.Join(' ', sheet.Merges));
    }

    [Fact]
    public void A_number_is_taken_as_Excel_keeps_it_beside_what_it_shows() =>
        Assert.Equal("#0.98755%|#7630", PlainSheet.Shown("日报.xls", "<html xmlns:x=a><table><tr><td x:num=\"0.98755\">98.76%</td><td x:num>7630</td></tr></table>"));

    [Fact]
    public void A_row_that_is_not_displayed_is_hidden() =>
        Assert.Equal("2", string.Join(',', PlainSheet.Open("日报.xls", "<table><tr><td>1</td></tr><tr style='display: none'><td>2</td></tr></table>").Sheets.Single().HiddenRows));

    [Theory]
    [InlineData("<table><tr><td>1</td></tr></table>", "workbook-is-html")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>", "workbook-is-html")]
    [InlineData("<html><frameset><frame src=\"sheet001.htm\"></frameset></html>", "workbook-not-a-workbook")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", "workbook-uncommon-format")]
    public void Markup_under_a_workbooks_name_is_said_to_be_markup(string markup, string code) =>
        Assert.Equal(code, PlainSheet.Open("日报.xls", markup).Findings.Single().Kind.Code);

    [Fact]
    public void Neither_depth_nor_claims_of_size_cost_more_than_the_text_itself()
    {
        var deep = string.Concat(Enumerable.Repeat("<table><tr><td><div>", 20_000));
        Assert.EndsWith("\n甲", PlainSheet.Shown("日报.html", deep + "甲"), StringComparison.Ordinal);
        var wide = string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=65534>1</td>", 200));
        Assert.Equal(Refusal.SheetTooLargeKind, PlainSheet.Open("日报.html", $"<table><tr>{wide}</tr></table>").Findings.Single().Kind);
    }

    [Fact]
    public void An_xml_spreadsheet_gives_its_sheets()
    {
        const string book = """
            <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.00%"/></Style></Styles>
             <Worksheet ss:Name="日报"><Table>
              <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">复工<B>日报</B></Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
              <Row ss:Index="3" ss:Hidden="1"><Cell><Data ss:Type="String">东湖</Data></Cell><Cell ss:Index="3" ss:StyleID="s1" ss:Formula="=1"><Data ss:Type="Number">0.9875</Data></Cell></Row>
              <Row><Cell><Data ss:Type="DateTime">2021-07-29T00:00:00.000</Data></Cell><Cell><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell ss:Formula="=R1C1"/></Row>
             </Table></Worksheet>
             <Worksheet ss:Name="底稿"><Table><Row><Cell><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet>
            </Workbook>
            """;
        var sheets = PlainSheet.Open("日报.xml", book).Sheets;
        Assert.Equal(["日报", "底稿"], sheets.Select(s => s.Name));
        Assert.Equal("复工日报|||Boolean:TRUE\n\n东湖||#0.9875%\nDate:2021-07-29|!#DIV/0!|?=R1C1", PlainSheet.Shown(sheets[0]));
        Assert.Equal(("A1:C1", "3", "7"), (string.Join(' ', sheets[0].Merges), string.Join(',', sheets[0].HiddenRows), sheets[1][1, 1].Text));
    }

    [Fact]
    public void An_xml_spreadsheet_with_a_document_type_is_a_trap()
    {
        const string book = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&b;</Workbook>";
        Assert.Equal((Refusal.UnsafeKind, Severity.Error), (PlainSheet.Open("日报.xls", book).Findings.Single().Kind, Refusal.UnsafeKind.Severity));
    }
}
