using Bulletin.Documents.Marking;
using Bulletin.Findings;
using Xunit;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>A marked copy that an office has mended and sent back is marked again.</summary>
public sealed class MarkedAgainTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Rows = """<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>东湖</t></is></c><c r="C2" s="1"><v>2</v></c></row><row r="5"><c r="B5" s="2"><v>7</v></c></row></sheetData>""";
    private const string Notes = "xl/slipNotes1.xml";
    private const string Shapes = "xl/drawings/slipNotes1.vml";
    private const string Red = "FFFFC7CE";

    private static readonly FindingKind Kind = new("bad", Severity.Error, new("坏", "bad"));

    [Fact]
    public void Only_what_is_still_wrong_is_marked()
    {
        var bytes = Mark(Mark(new RawPackage(Rows).ToBytes(), "C2", "B5"), "B5");
        var again = new ReadPackage(bytes);
        Assert.Equal((null, Red), (again.Ground(Sheet, "C2"), again.Ground(Sheet, "B5")));
        Assert.Equal("1", (string?)again.Cell(Sheet, "C2").Attribute("s"));
        var note = Assert.Single(again.All(Notes, "comment"));
        Assert.Equal(("B5", "【错误】\nB5 不对。\n怎么办：改。"), ((string?)note.Attribute("ref"), note.Value));
        Assert.Equal(["退回单", "日报"], again.All("xl/workbook.xml", "sheet").Select(s => (string?)s.Attribute("name")));
        Assert.Single(again.Text(Shapes).Split("<v:shape ").Skip(1));
        Assert.Empty(ReadPackage.Faults(bytes));
    }

    [Fact]
    public void A_third_round_still_knows_what_the_cells_were_like()
    {
        var third = new ReadPackage(Mark(Mark(Mark(new RawPackage(Rows).ToBytes(), "B5", "C2"), "B5"), "A2"));
        Assert.Equal(("2", "1"), ((string?)third.Cell(Sheet, "B5").Attribute("s"), (string?)third.Cell(Sheet, "C2").Attribute("s")));
        Assert.Equal(["A2"], third.All(Notes, "comment").Select(c => (string?)c.Attribute("ref")));
    }

    [Fact]
    public void What_the_office_wrote_into_our_note_stays()
    {
        var once = new ReadPackage(Mark(new RawPackage(Rows).ToBytes(), "C2"));
        var text = once.Text(Notes).Replace("怎么办：改。", "怎么办：改。&#10;已核实，无误", StringComparison.Ordinal);
        var again = new ReadPackage(Mark(With(once, Notes, text), "C2"));
        Assert.Equal("已核实，无误\n【错误】\nC2 不对。\n怎么办：改。", again.All(Notes, "comment").Single().Value);
    }

    [Fact]
    public void Where_the_list_was_deleted_a_mended_cell_has_no_ground()
    {
        var once = new ReadPackage(Mark(new RawPackage(Rows).ToBytes(), "C2", "B5"));
        var text = once.Text("xl/workbook.xml").Replace("退回单", "别的", StringComparison.Ordinal);
        Assert.Null(new ReadPackage(Mark(With(once, "xl/workbook.xml", text), "B5")).Ground(Sheet, "C2"));
    }

    [Fact]
    public void A_red_cell_of_the_office_s_own_stays_red()
    {
        var raw = new RawPackage(Rows);
        var styles = new ReadPackage(raw.ToBytes()).Text("xl/styles.xml").Replace("<fills count=\"2\">", "<fills count=\"3\">", StringComparison.Ordinal)
            .Replace("</fills>", "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/></patternFill></fill></fills>", StringComparison.Ordinal)
            .Replace("numFmtId=\"10\" fontId=\"0\" fillId=\"0\"", "numFmtId=\"10\" fontId=\"0\" fillId=\"2\"", StringComparison.Ordinal);
        Assert.Equal(Red, new ReadPackage(Mark(raw.With("xl/styles.xml", styles).ToBytes(), "B5")).Ground(Sheet, "C2"));
    }

    [Fact]
    public void Broken_notes_of_a_sheet_without_findings_hinder_nothing()
    {
        var raw = new RawPackage(Rows);
        raw.With("xl/comments1.xml", "<comments><broken").WithSheetRelations(("rId5", "comments", "../comments1.xml"));
        Assert.NotNull(MarkedWorkbook.Mark(raw.ToBytes(), new("a.xlsx", [new SlipLine(Kind.At(new("a.xlsx"), new("没有日期。", "no date"), new("补。", "add")))])));
    }

    private static byte[] Mark(byte[] original, params string[] cells) =>
        MarkedWorkbook.Mark(original, new("a.xlsx", [.. cells.Select(c => new SlipLine(At(c)))]))!;

    private static Finding At(string cell) =>
        Kind.At(new("a.xlsx", "日报", CellAddress.TryParse(cell, out var address) ? address : null), new($"{cell} 不对。", "wrong"), new("改。", "mend"));

    private static byte[] With(ReadPackage package, string part, string text) =>
        RawWorkbook.OfParts([.. package.Names.Select(n => (n, n == part ? text : package.Text(n)))]);
}
