using System.Xml.Linq;
using Bulletin.Findings;
using Xunit;
using static Bulletin.Tests.Documents.Marking.MarkedCopy;
using Cell = Bulletin.Workbooks.Cell;
using CellKind = Bulletin.Workbooks.CellKind;

namespace Bulletin.Tests.Documents.Marking;

public sealed class MarkedWorkbookTests
{
    [Fact]
    public void A_bad_cell_keeps_all_but_its_ground()
    {
        var marked = Mark(new(Rows), At("C2"));
        Assert.Equal(Red, marked.Ground(Sheet, "C2"));
        var format = marked.Format(Sheet, "C2");
        Assert.Equal(("10", "0"), ((string?)format.Attribute("numFmtId"), (string?)format.Elements().Single(e => e.Name.LocalName == "protection").Attribute("locked")));
        Assert.Equal("1+12", marked.Cell(Sheet, "C2").Value);
    }

    [Fact]
    public void The_heavier_class_colours_a_cell_and_each_finding_stands_in_its_note()
    {
        var marked = Mark(new(Rows), At("C2", Doubt), At("C2"), At("B5", Doubt));
        Assert.Equal((Red, Amber), (marked.Ground(Sheet, "C2"), marked.Ground(Sheet, "B5")));
        Assert.Equal("【核实】\nC2 不对。\n应为：3\n怎么办：改。\n【错误】\nC2 不对。\n应为：3\n怎么办：改。", Note(marked, "C2"));
    }

    [Fact]
    public void Light_text_becomes_dark_to_be_read_on_its_ground()
    {
        var marked = Mark(new(Rows), At("B5"));
        var font = marked.All("xl/styles.xml", "font")[(int)marked.Format(Sheet, "B5").Attribute("fontId")!];
        Assert.Equal("FF000000", (string?)font.Elements().Single(e => e.Name.LocalName == "color").Attribute("rgb"));
        Assert.Contains(font.Elements(), e => e.Name.LocalName == "b");
    }

    [Theory]
    [InlineData("B2", "A2 B2 C2 | B5")]
    [InlineData("D2", "A2 C2 D2 | B5")]
    [InlineData("A5", "A2 C2 | A5 B5")]
    [InlineData("B3", "A2 C2 | B3 | B5")]
    [InlineData("A1", "A1 | A2 C2 | B5")]
    [InlineData("XFD1048576", "A2 C2 | B5 | XFD1048576")]
    public void A_cell_that_is_not_there_is_put_where_it_belongs(string cell, string order)
    {
        var marked = Mark(new(Rows), At(cell));
        Assert.Equal(order, string.Join(" | ", marked.All(Sheet, "row").Select(r => string.Join(' ', r.Elements().Select(c => (string?)c.Attribute("r"))))));
        Assert.Equal(Red, marked.Ground(Sheet, cell));
    }

    [Theory]
    [InlineData("<sheetData/>")]
    [InlineData("<sheetData></sheetData>")]
    [InlineData("""<sheetData><row r="3"/></sheetData>""")]
    public void A_sheet_may_be_empty(string rows) => Assert.Equal(Red, Mark(new(rows), At("B3")).Ground(Sheet, "B3"));

    [Fact]
    public void A_cell_that_is_not_there_looks_like_its_row_or_its_column()
    {
        var marked = Mark(new("""<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>"""), At("B2"), At("C3"));
        Assert.Equal(("0", "10"), ((string?)marked.Format(Sheet, "B2").Attribute("numFmtId"), (string?)marked.Format(Sheet, "C3").Attribute("numFmtId")));
        Assert.NotEqual("0", (string?)marked.Format(Sheet, "B2").Attribute("fontId"));
    }

    [Fact]
    public void Cells_without_an_address_are_counted()
    {
        var marked = Mark(new("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"), At("B1"), At("A2"));
        Assert.Equal(["1", "2", "3"], marked.All(Sheet, "v").Select(v => v.Value));
        Assert.Equal([false, true, true], marked.All(Sheet, "c").Select(c => c.Attribute("s") is not null));
    }

    [Fact]
    public void A_cell_beneath_a_merge_is_marked_where_it_shows()
    {
        var marked = Mark(new(Rows + """<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>"""), At("B4"));
        Assert.Equal(Red, marked.Ground(Sheet, "A2"));
        Assert.Equal(["A2"], marked.All(Notes, "comment").Select(c => (string?)c.Attribute("ref")));
        Assert.Equal("'日报'!B4", (string?)marked.All(List, "hyperlink").Single().Attribute("location"));
    }

    [Fact]
    public void Notes_and_controls_that_are_there_stay_and_ours_stand_below_them()
    {
        var drawing = """<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"><div>a<br>b</div></v:shape></xml>""";
        var raw = new RawPackage(Rows + """<legacyDrawing r:id="rId4"/>""");
        raw.With("xl/comments9.xml", $"""<comments xmlns="{raw.Main}"><authors><author>甲</author></authors><commentList><comment ref="C2" authorId="0"><text><t>原有的话</t></text></comment></commentList></comments>""")
            .With("xl/drawings/vmlDrawing3.vml", drawing)
            .WithSheetRelations(("rId4", "vmlDrawing", "../drawings/vmlDrawing3.vml"), ("rId5", "comments", "../comments9.xml"));
        var marked = Mark(raw, At("C2"), At("B5"));
        Assert.StartsWith("原有的话\n【错误】\nC2 不对。", marked.All("xl/comments9.xml", "comment")[0].Value, StringComparison.Ordinal);
        Assert.Equal(["0", "1"], marked.All("xl/comments9.xml", "comment").Select(c => (string?)c.Attribute("authorId")));
        Assert.StartsWith(drawing[..^6], marked.Text("xl/drawings/vmlDrawing3.vml"), StringComparison.Ordinal);
        Assert.Contains("_x0000_s1031\"", marked.Text("xl/drawings/vmlDrawing3.vml"), StringComparison.Ordinal);
        Assert.DoesNotContain("_x0000_s1032", marked.Text("xl/drawings/vmlDrawing3.vml"), StringComparison.Ordinal);
        Assert.Single(marked.All(Sheet, "legacyDrawing"));
    }

    [Fact]
    public void A_conversation_gets_an_answer()
    {
        var raw = new RawPackage(Rows);
        const string names = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
        raw.With("xl/threadedComments/threadedComment1.xml", $$"""<ThreadedComments xmlns="{{names}}"><threadedComment ref="C2" dT="2021-07-29T10:00:00.00" personId="{A}" id="{B}"><text>对吗</text></threadedComment></ThreadedComments>""")
            .With("xl/persons/person.xml", $$"""<personList xmlns="{{names}}"><person displayName="甲" id="{A}" userId="a" providerId="None"/></personList>""")
            .With("xl/_rels/workbook.xml.rels", raw.Related(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
                ("rId3", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml")))
            .WithSheetRelations(("rId1", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"));
        var marked = Mark(raw, At("C2"));
        var answer = marked.All("xl/threadedComments/threadedComment1.xml", "threadedComment")[1];
        Assert.Equal(("{B}", "【错误】C2 不对。\n应为：3\n怎么办：改。"), ((string?)answer.Attribute("parentId"), answer.Value));
        Assert.Contains(marked.All("xl/persons/person.xml", "person"), p => (string?)p.Attribute("id") == (string?)answer.Attribute("personId"));
    }

    [Fact]
    public void The_drawing_of_the_notes_stands_where_the_schema_wants_it()
    {
        var marked = Mark(new(Rows + """<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="0"/><extLst/>"""), At("C2"));
        Assert.Equal(["sheetData", "pageMargins", "legacyDrawing", "tableParts", "extLst"], marked.Xml(Sheet).Elements().Select(e => e.Name.LocalName));
        Assert.True(marked.Has(Shapes));
    }

    [Fact]
    public void The_list_comes_first_and_what_counts_sheets_counts_one_more()
    {
        var raw = new RawPackage("""<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>""" + Rows);
        raw.With("xl/workbook.xml", $"""
            <workbook xmlns="{raw.Main}" xmlns:r="{raw.Office}"><bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets><sheet name="日报" sheetId="7" r:id="rId1"/><sheet name="退回单" sheetId="9" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">日报!$A$1</definedName><definedName name="全">日报!$A$1</definedName></definedNames></workbook>
            """);
        var marked = Mark(raw, At("C2"));
        Assert.Equal([("退回单2", "10"), ("日报", "7"), ("退回单", "9")], marked.All("xl/workbook.xml", "sheet").Select(s => ((string)s.Attribute("name")!, (string)s.Attribute("sheetId")!)));
        Assert.Equal(["1", null], marked.All("xl/workbook.xml", "definedName").Select(n => (string?)n.Attribute("localSheetId")));
        Assert.Empty(marked.All("xl/workbook.xml", "workbookView").Single().Attributes());
        // Two selected tabs would be written to at once.
        Assert.Empty(marked.All(Sheet, "sheetView").Attributes("tabSelected"));
        Assert.NotEmpty(marked.All(List, "sheetView").Attributes("tabSelected"));
    }

    [Fact]
    public void The_list_says_what_each_finding_says_and_leads_to_its_cell()
    {
        var without = Kind.At(new("a.xlsx", "日报"), new("没有日期。", "no date"), new("补。", "add"));
        var book = Read(MarkedBytes(new(Rows), At("C2"), without));
        Assert.Equal(["退回单", "日报"], book.Sheets.Select(s => s.Name));
        var list = book.Sheets[0];
        Assert.Equal("a.xlsx　　数据日期：2021年7月29日　　错误 2 处，核实 0 处", list[2, 1].Text);
        Assert.Equal(["序号", "工作表", "单元格", "单位", "指标", "类别", "发现的问题", "应为", "怎么办"], Enumerable.Range(1, 9).Select(c => list[4, c].Text));
        Assert.Equal(["1", "日报", "C2", "东湖", "复工", "错误", "C2 不对。", "3", "改。"], Enumerable.Range(1, 9).Select(c => list[5, c].Text));
        Assert.Equal(["2", "日报", "", "东湖", "复工", "错误", "没有日期。", "", "补。"], Enumerable.Range(1, 9).Select(c => list[6, c].Text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("<a>&\u0001]]>")]
    public void No_text_becomes_a_formula_or_markup(string text)
    {
        var finding = Kind.At(Place("C2"), Words.Same(text), Words.Same(text)) with { Expected = Words.Same(text) };
        var bytes = MarkedBytes(new(Rows), finding);
        Assert.Equal(new Cell(CellKind.Text, text.Replace("\u0001", "", StringComparison.Ordinal)), Read(bytes).Sheets[0][5, 7]);
        Assert.Empty(new ReadPackage(bytes).All(List, "f"));
        Assert.Empty(ReadPackage.Faults(bytes));
    }
}
