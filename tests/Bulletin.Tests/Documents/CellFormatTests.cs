using Bulletin.Workbooks;
using Xunit;
using static Bulletin.Tests.Documents.ReadWorkbook;

namespace Bulletin.Tests.Documents;

public sealed class CellFormatTests
{
    [Theory]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(2, false)]
    public void A_percentage_is_known_by_its_format(int format, bool isPercent)
    {
        var cell = ReadRows("""<row r="1"><c r="A1" s="1"><v>0.9875</v></c></row>""", RawWorkbook.Formats(format))[1, 1];
        Assert.Equal((isPercent, "0.9875"), (cell.IsPercent, cell.Text));
    }

    [Theory]
    [InlineData("0.0%", true)]
    [InlineData("[红色]0.00%;-0.00%", true)]
    [InlineData("0.0\"%\"", false)]
    [InlineData("0.0\\%", false)]
    public void A_percent_sign_that_is_only_written_makes_no_percentage(string format, bool isPercent) =>
        Assert.Equal(isPercent, ReadFormatted(98.7, format).IsPercent);

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("m\"月\"d\"日\"")]
    [InlineData("[$-804]aaaa")]
    [InlineData("aaa")]
    [InlineData("yyyy/m/d;@")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy")]
    public void A_day_is_a_day_however_it_is_shown(string format)
    {
        var cell = ReadFormatted(44406, format);
        Assert.Equal((CellKind.Date, "2021-07-29", new DateTime(2021, 7, 29)), (cell.Kind, cell.Text, cell.Date));
    }

    [Theory]
    [InlineData(27)]
    [InlineData(31)]
    [InlineData(36)]
    [InlineData(50)]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(14)]
    public void A_day_in_a_built_in_format_is_a_day_East_Asian_ones_included(int format)
    {
        var cell = ReadRows("""<row r="1"><c r="A1" s="1"><v>44406</v></c></row>""", RawWorkbook.Formats(format))[1, 1];
        Assert.Equal("2021-07-29", cell.Text);
    }

    [Theory]
    [InlineData("\"共\"0\"天\"")]
    [InlineData("0\"d\"")]
    [InlineData("0;[Red]-0")]
    [InlineData("General")]
    public void A_number_is_no_day(string format) => Assert.Equal(CellKind.Number, ReadFormatted(44406, format).Kind);

    [Theory]
    [InlineData("44406.625", 22, "2021-07-29 15:00")]
    [InlineData("44406.62499999", 22, "2021-07-29 15:00")]
    [InlineData("0.625", 20, "15:00")]
    [InlineData("1.0833333333333333", 46, "26:00")]
    public void Times_are_read_to_the_second(string serial, int format, string text)
    {
        var rows = $"""<row r="1"><c r="A1" s="1"><v>{serial}</v></c></row>""";
        Assert.Equal(text, ReadRows(rows, RawWorkbook.Formats(format))[1, 1].Text);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(31)]
    public void Days_may_count_from_1904(int format)
    {
        var book = RawWorkbook.OfRows("""<row r="1"><c r="A1" s="1"><v>42944</v></c></row>""",
            RawWorkbook.Formats(format), """<workbookPr date1904="1"/>""");
        Assert.Equal("2021-07-29", Single(book)[1, 1].Text);
    }
}
