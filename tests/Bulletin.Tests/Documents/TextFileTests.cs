using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class TextFileTests
{
    private const string Table = "附件1\r\n复工日报（2021年7月29日）,,\r\n办事处,停产企业,已复工企业\r\n东湖街道,1286,1279\r\n西山街道,1142,\r\n";
    private const string Shown = "附件1\n复工日报（2021年7月29日）\n办事处|停产企业|已复工企业\n东湖街道|#1286|#1279\n西山街道|#1142";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Table) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)] },
        { "GB18030", PlainSheet.Gb18030.GetBytes(Table) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Table) },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)] },
        { "UTF-16, big end first, without a mark", Encoding.BigEndianUnicode.GetBytes(Table) },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Table)] },
        { "UTF-32 without a mark", Encoding.UTF32.GetBytes(Table) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_table_is_read_whatever_its_encoding(string encoding, byte[] bytes)
    {
        var book = PlainSheet.Open("7月/日报.csv", bytes);
        Assert.Equal(Shown, PlainSheet.Shown(Assert.Single(book.Sheets)));
        Assert.Equal("日报", book.Sheets[0].Name);
        Assert.True(book.Findings.Count == 0, encoding);
    }

    [Theory]
    [InlineData("东湖,1\n西山,2", "东湖|#1\n西山|#2")]
    [InlineData("东湖;1,5;家\n西山;2,5;家\n", "东湖|1,5|家\n西山|2,5|家")]
    [InlineData("东湖\t1\n西山\t2\n", "东湖|#1\n西山|#2")]
    [InlineData("东湖，1\n西山，2\n", "东湖|#1\n西山|#2")]
    [InlineData("标题，其中有全角逗号\n说明；又有分号\n东湖,1\n西山,2\n", "标题，其中有全角逗号\n说明；又有分号\n东湖|#1\n西山|#2")]
    [InlineData("sep=;\r\n东湖;1,2\r\n", "东湖|1,2")]
    [InlineData("东湖\n西山\n", "东湖\n西山")]
    public void The_separator_is_the_one_at_which_lines_agree(string text, string shown) => Assert.Equal(shown, PlainSheet.Shown("日报.csv", text));

    [Theory]
    [InlineData("东湖,1\r西山,2", "东湖|#1\n西山|#2")]
    [InlineData("东湖,1\r\n\r\n西山,2\r\n\r\n", "东湖|#1\n\n西山|#2")]
    [InlineData("\"复市\n户数\",\"甲,乙\",\"他说\"\"好\"\"\"\n1,2,3", "复市⏎户数|甲,乙|他说\"好\"\n#1|#2|#3")]
    [InlineData("甲\"乙,'丙,\"丁\"戊\n1,2,3", "甲\"乙|'丙|丁戊\n#1|#2|#3")]
    [InlineData("\"没有收尾,1\n2,3", "没有收尾,1⏎2,3")]
    public void Lines_and_quotation_marks_are_read_as_programs_write_them(string text, string shown) => Assert.Equal(shown, PlainSheet.Shown("日报.csv", text));

    [Theory]
    [InlineData("7630", "#7630")]
    [InlineData("-98.750", "#-98.750")]
    [InlineData(" 0.5 ", "#0.5")]
    [InlineData("0", "#0")]
    [InlineData("007630", "007630")]
    [InlineData("13800138000", "13800138000")]
    [InlineData("220104199001011234", "220104199001011234")]
    [InlineData("1.2345678901234567", "1.2345678901234567")]
    [InlineData("1E+05", "1E+05")]
    [InlineData("98.75%", "98.75%")]
    [InlineData("\"7,630\"", "7,630")]
    [InlineData("5万余", "5万余")]
    [InlineData("2021/7/29", "2021/7/29")]
    [InlineData("=\"0123\"", "0123")]
    [InlineData("=SUM(B1:B2)", "?=SUM(B1:B2)")]
    [InlineData("=====", "=====")]
    [InlineData("#DIV/0!", "!#DIV/0!")]
    [InlineData("#1楼", "#1楼")]
    public void Only_what_is_a_number_beyond_doubt_becomes_one(string written, string shown) =>
        Assert.Equal($"东湖|{shown}|末", PlainSheet.Shown("日报.csv", $"东湖,{written},末"));

    [Fact]
    public void A_text_under_a_workbooks_name_is_read_and_said_to_be_one()
    {
        var book = PlainSheet.Open("日报.xls", PlainSheet.Gb18030.GetBytes(Table));
        Assert.Equal(Shown, PlainSheet.Shown(Assert.Single(book.Sheets)));
        Assert.Equal((ImportNote.TextKind, Severity.Note), (book.Findings.Single().Kind, book.Findings.Single().Severity));
        Assert.Contains("GB18030", book.Findings.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_under_a_texts_name_is_read_as_what_it_is() =>
        Assert.Equal("1", WorkbookImporter.Read("日报.csv", new MemoryStream(RawWorkbook.OfRows("""<row r="1"><c r="A1"><v>1</v></c></row>"""))).Sheets.Single()[1, 1].Text);

    [Fact]
    public void Characters_that_are_none_are_said()
    {
        byte[] harmed = [.. PlainSheet.Gb18030.GetBytes("东湖街道,1\n西山"), 0x81, 0x20, .. PlainSheet.Gb18030.GetBytes(",2\n")];
        Assert.Equal((ImportNote.CharactersKind, Severity.Verify), (PlainSheet.Open("日报.csv", harmed).Findings.Single().Kind, ImportNote.CharactersKind.Severity));
    }

    [Fact]
    public void One_harmed_character_makes_no_other_encoding()
    {
        var text = Encoding.UTF8.GetBytes(Table);
        var book = PlainSheet.Open("日报.csv", [.. text, .. "南桥街道,"u8, 0xE4, 0xB8]);
        Assert.Equal("东湖街道", book.Sheets.Single()[4, 1].Text);
        Assert.Equal(ImportNote.CharactersKind, book.Findings.Single().Kind);
    }

    [Fact]
    public void What_is_written_with_marks_reads_back_as_it_was() =>
        Gen.OneOf(Gen.Const("甲"), Gen.Const("\""), Gen.Const(","), Gen.Const(";"), Gen.Const("\t"), Gen.Const("\r\n"), Gen.Const("\n"), Gen.Const("'"), Gen.Const("x"))
            .Array[0, 6].Select(string.Concat).Array[2, 4].Array[1, 5].Sample(rows =>
            {
                // A table whose lines agree, ending in a cell that is not blank.
                var table = rows.Select(r => (string[])[.. r.Take(2), "末"]).ToList();
                var text = string.Concat(table.Select(r => string.Join(',', r.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
                var sheet = PlainSheet.Open("日报.csv", text).Sheets.Single();
                for (var row = 0; row < table.Count; row++)
                    for (var column = 0; column < 3; column++)
                        Assert.Equal(string.IsNullOrWhiteSpace(table[row][column]) ? "" : table[row][column], sheet[row + 1, column + 1].Text);
            }, iter: 300);
}
