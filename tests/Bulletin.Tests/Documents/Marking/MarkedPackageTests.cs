using Bulletin.Documents.Marking;
using Xunit;
using static Bulletin.Tests.Documents.Marking.MarkedCopy;

namespace Bulletin.Tests.Documents.Marking;

public sealed class MarkedPackageTests
{
    private static readonly string[] Written = ["xl/workbook.xml", "xl/styles.xml", Sheet, List, Notes];
    private static readonly string[] Untouched = ["xl/vbaProject.bin", "xl/media/image1.png", "xl/calcChain.xml", "_rels/.rels"];

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
}
