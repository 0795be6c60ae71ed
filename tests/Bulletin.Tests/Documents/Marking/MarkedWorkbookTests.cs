using System.Xml.Linq;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Marking;
using Bulletin.Findings;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents.Marking;

public sealed class MarkedWorkbookTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string List = "xl/worksheets/slip1.xml";
    private const string Notes = "xl/slipNotes1.xml";
    private const string Shapes = "xl/drawings/slipNotes1.vml";
    private const string Red = "FFFFC7CE";
    private const string Amber = "FFFFE699";

    private const string Rows = """<sheetData><row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>东湖</t></is></c><c r="C2" s="1"><f>1+1</f><v>2</v></c></row><row r="5"><c r="B5" s="2"><v>7</v></c></row></sheetData>""";

    private static readonly string[] Written = ["xl/workbook.xml", "xl/styles.xml", Sheet, List, Notes];
    private static readonly string[] Untouched = ["xl/vbaProject.bin", "xl/media/image1.png", "xl/calcChain.xml", "_rels/.rels"];

    private static readonly FindingKind Kind = new("bad", Severity.Error, new("坏", "bad"));
    private static readonly FindingKind Doubt = new("doubt", Severity.Verify, new("疑", "doubt"));

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

    [Fact]
    public void Strict_files_stay_strict()
    {
        var raw = new RawPackage(Rows, isStrict: true);
        var marked = Mark(raw, At("B3"));
        Assert.Equal(Red, marked.Ground(Sheet, "B3"));
        Assert.All(Written, part => Assert.All(marked.Xml(part).DescendantsAndSelf(), e => Assert.Equal(raw.Main, e.Name.NamespaceName)));
        Assert.DoesNotContain("openxmlformats.org/officeDocument", marked.Text("xl/_rels/workbook.xml.rels") + marked.Text("xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_the_separators_of_Windows_are_kept()
    {
        var bytes = new RawPackage(Rows).WithBackslashes().ToBytes();
        var marked = MarkedWorkbook.Mark(bytes, Slip(At("B3")))!;
        Assert.Equal(Red, new ReadPackage(marked).Ground(Sheet, "B3"));
        Assert.Equal(Names(marked).Distinct(StringComparer.OrdinalIgnoreCase).Count(), Names(marked).Count);

        static IReadOnlyList<string> Names(byte[] zip) => [.. new System.IO.Compression.ZipArchive(new MemoryStream(zip)).Entries.Select(e => e.FullName.Replace('\\', '/'))];
    }

    [Fact]
    public void Elements_may_have_a_prefix()
    {
        var raw = new RawPackage("");
        raw.With(Sheet, $"""<x:worksheet xmlns:x="{raw.Main}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>""");
        var marked = Mark(raw, At("A2"), At("B2"), At("B3"));
        Assert.All(marked.Xml(Sheet).DescendantsAndSelf(), e => Assert.Equal(raw.Main, e.Name.NamespaceName));
        Assert.Equal((Red, Red, Red), (marked.Ground(Sheet, "A2"), marked.Ground(Sheet, "B2"), marked.Ground(Sheet, "B3")));
    }

    [Fact]
    public void A_workbook_without_styles_gets_some()
    {
        var raw = new RawPackage(Rows.Replace("s=\"1\"", "", StringComparison.Ordinal).Replace("s=\"2\"", "", StringComparison.Ordinal)).Without("xl/styles.xml");
        raw.With("xl/_rels/workbook.xml.rels", raw.Related(("rId1", "worksheet", "worksheets/sheet1.xml")));
        raw.With("[Content_Types].xml", new ReadPackage(raw.ToBytes()).Text("[Content_Types].xml").Replace("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>", "", StringComparison.Ordinal));
        var bytes = MarkedBytes(raw, At("C2"));
        var marked = new ReadPackage(bytes);
        Assert.Equal(Red, marked.Ground(Sheet, "C2", "xl/slipStyles1.xml"));
        Assert.Empty(ReadPackage.Faults(bytes));
    }

    [Fact]
    public void A_sheet_that_is_listed_without_its_part_is_none_of_ours()
    {
        var raw = new RawPackage(Rows);
        raw.With("xl/workbook.xml", $"""<workbook xmlns="{raw.Main}" xmlns:r="{raw.Office}"><sheets><sheet name="日报" sheetId="7" r:id="rId1"/><sheet name="失" sheetId="8" r:id="rId9"/></sheets></workbook>""");
        raw.With("xl/_rels/workbook.xml.rels", raw.Related(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), ("rId9", "worksheet", "worksheets/sheet2.xml")));
        Assert.False(Mark(raw, At("C2")).Has("xl/worksheets/sheet2.xml"));
    }

    [Fact]
    public void LibreOffice_opens_a_marked_copy_on_its_list()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "甲.xlsx"), MarkedBytes(new(Rows), At("C2"), At("B3")));
            using var office = System.Diagnostics.Process.Start("/usr/bin/soffice",
                ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.FullName, Path.Combine(folder.FullName, "甲.xlsx")]);
            Assert.True(office.WaitForExit(TimeSpan.FromMinutes(1)));
            Assert.Contains("1,日报,C2,东湖,复工,错误,C2 不对。,3,改。", File.ReadAllText(Path.Combine(folder.FullName, "甲.csv")).Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_is_not_touched_keeps_its_bytes_and_the_original_is_as_it_was()
    {
        var original = new RawPackage(Rows).With("xl/vbaProject.bin", "macro").With("xl/media/image1.png", "picture").With("xl/calcChain.xml", "<c/>").ToBytes();
        var before = original.ToArray();
        var marked = new ReadPackage(MarkedWorkbook.Mark(original, Slip(At("C2")))!);
        Assert.Equal(before, original);
        var source = new ReadPackage(original);
        Assert.All(Untouched, part => Assert.Equal(source[part], marked[part]));
    }

    [Fact]
    public void The_same_marks_give_the_same_bytes()
    {
        var original = new RawPackage(Rows).ToBytes();
        var first = MarkedWorkbook.Mark(original, Slip(At("C2"), At("B3")));
        // The zip format counts in steps of two seconds.
        Thread.Sleep(2100);
        Assert.Equal(first, MarkedWorkbook.Mark(original, Slip(At("C2"), At("B3"))));
    }

    [Fact]
    public void A_marked_copy_is_valid_and_can_be_marked_again()
    {
        var once = MarkedBytes(new(Rows), At("C2"), At("B3"));
        Assert.Empty(ReadPackage.Faults(once));
        var twice = MarkedWorkbook.Mark(once, Slip(At("C2"), At("A5")))!;
        Assert.Empty(ReadPackage.Faults(twice));
        Assert.Equal(["退回单", "日报"], Read(twice).Sheets.Select(s => s.Name));
        Assert.Equal("【错误】\nC2 不对。\n应为：3\n怎么办：改。", Note(new(twice), "C2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2")]
    [InlineData("PK\u0003\u0004 no workbook")]
    public void What_is_no_package_is_not_marked(string text) => Assert.Null(MarkedWorkbook.Mark(System.Text.Encoding.UTF8.GetBytes(text), Slip(At("C2"))));

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook>")]
    [InlineData("xl/styles.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("[Content_Types].xml", "")]
    [InlineData(Sheet, "<worksheet><sheetData><row>")]
    public void A_package_that_is_not_sound_is_not_marked(string part, string text) => Assert.Null(MarkedWorkbook.Mark(new RawPackage(Rows).With(part, text).ToBytes(), Slip(At("C2"))));

    [Fact]
    public void Where_nothing_can_be_marked_the_list_stands_alone()
    {
        var bytes = MarkedWorkbook.ListOf(Slip(At("C2")));
        var list = Assert.Single(Read(bytes).Sheets);
        Assert.Equal(("退回单", "C2 不对。"), (list.Name, list[5, 7].Text));
        Assert.Empty(ReadPackage.Faults(bytes));
    }

    private static ReadPackage Mark(RawPackage raw, params Finding[] findings) => new(MarkedBytes(raw, findings));

    private static byte[] MarkedBytes(RawPackage raw, params Finding[] findings) => MarkedWorkbook.Mark(raw.ToBytes(), Slip(findings))!;

    private static Slip Slip(params Finding[] findings) =>
        new("a.xlsx", [.. findings.Select(f => new SlipLine(f) { Office = "东湖", Indicator = "复工" })]) { Date = new(2021, 7, 29) };

    private static Finding At(string cell, FindingKind? kind = null) =>
        (kind ?? Kind).At(Place(cell), new($"{cell} 不对。", $"{cell} is wrong."), new("改。", "Mend it.")) with { Expected = Words.Same("3") };

    private static Place Place(string cell) => new("a.xlsx", "日报", CellAddress.TryParse(cell, out var address) ? address : null);

    private static string Note(ReadPackage package, string cell) => package.All(Notes, "comment").Single(c => (string?)c.Attribute("ref") == cell).Value;

    private static Workbook Read(byte[] bytes)
    {
        var book = WorkbookImporter.Read("a.xlsx", new MemoryStream(bytes));
        Assert.Empty(book.Findings);
        return book;
    }
}
