using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>Nothing that calls itself a workbook takes more than its share of time and memory.</summary>
public sealed class BoundsTests
{
    private static readonly ReadingLimits Limits = ReadingLimits.Default;

    private static readonly byte[] Small = RawWorkbook.OfRows("""<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>7</v></c></row>""");

    public static TheoryData<string, ReadingLimits, string> TooMuch => new()
    {
        { "bytes", Limits with { FileBytes = 100 }, "workbook-too-large" },
        { "unpacked", Limits with { UnpackedBytes = 1_000 }, "workbook-too-large" },
        { "parts", Limits with { Parts = 2 }, "workbook-too-large" },
        { "sheets", Limits with { Sheets = 0 }, "workbook-too-large" },
        { "columns", Limits with { Columns = 1 }, "sheet-too-large" },
        { "rows", Limits with { Rows = 0 }, "sheet-too-large" },
        { "cells", Limits with { Cells = 1 }, "sheet-too-large" },
        { "area", Limits with { Area = 1 }, "sheet-too-large" },
        { "text", Limits with { Text = 1 }, "sheet-too-large" },
        { "text of a cell", Limits with { CellText = 0 }, "sheet-too-large" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_is_over_a_limit_is_refused(string limit, ReadingLimits limits, string code)
    {
        Assert.Empty(Read(Small, Limits).Findings);
        Assert.True(Read(Small, limits).Findings.Single().Kind.Code == code, limit);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var book = RawWorkbook.OfSheet($"<sheetData><row><c><v>1</v></c></row></sheetData>{new string(' ', 40_000_000)}");
        Assert.InRange(book.Length, 1, 100_000);
        Assert.Equal(Refusal.TooLargeKind, Read(book, Limits).Findings.Single().Kind);
    }

    [Fact]
    public void A_long_text_that_many_cells_share_is_refused_before_they_are_read()
    {
        var book = RawWorkbook.OfRows("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""");
        var texts = $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>甲</t></si><si><r><t>{new string('x', 20_000)}</t></r><r><t>{new string('y', 20_000)}</t></r></si></sst>";
        Assert.Contains("32767", Read(RawWorkbook.With(book, "xl/sharedStrings.xml", texts), Limits).Findings.Single().Message.Chinese, StringComparison.Ordinal);
        Assert.Empty(Read(RawWorkbook.With(book, "xl/sharedStrings.xml", texts.Replace("yyyyyyyyyy", "", StringComparison.Ordinal)), Limits).Findings);
    }

    [Fact]
    public void A_part_that_declares_less_than_it_holds_gives_no_more_than_it_declares()
    {
        var book = RawWorkbook.OfSheet($"<sheetData><row><c><v>1</v></c></row></sheetData>{new string(' ', 40_000_000)}");
        // The sheet is the last part; its size unpacked stands 24 bytes into its entry of the list.
        var entry = book.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(book.AsSpan(entry + 24), 1_000);
        Assert.Equal(Refusal.DamagedKind, Read(book, Limits).Findings.Single().Kind);
    }

    [Fact]
    public void A_reader_that_never_returns_is_given_up_and_stops()
    {
        using var stopped = new ManualResetEventSlim();
        var book = WatchedReading.Run(new("日报.xls", [], Limits with { Seconds = 0 }), file =>
        {
            try
            {
                using var stream = new GuardedStream(file);
                while (true)
                    _ = stream.ReadByte();
            }
            finally
            {
                stopped.Set();
            }
        });
        Assert.Equal((Refusal.TooSlowKind, Severity.Error), (book!.Findings.Single().Kind, Refusal.TooSlowKind.Severity));
        Assert.True(stopped.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_reader_that_waits_for_ever_is_given_up_too() =>
        Assert.Equal(Refusal.TooSlowKind, WatchedReading.Run(new("日报.xls", [], Limits with { Seconds = 0 }), file =>
        {
            Thread.Sleep(Timeout.Infinite);
            return null;
        })!.Findings.Single().Kind);

    [Fact]
    public void A_large_workbook_is_read_in_a_process_of_its_own_and_gives_the_same_cells()
    {
        var apart = InFile(Small, path => WorkbookImporter.ReadFile(path, "7月/日报.xlsx", Limits with { ApartBytes = 1 }));
        Assert.Equal(("7月/日报.xlsx", "甲|#7"), (apart.File, PlainSheet.Shown(Assert.Single(apart.Sheets))));
        Assert.Empty(apart.Findings);
        var old = InFile(RawBinaryWorkbook.OfSheet(RawBinaryWorkbook.Number(0, 0, 5)), path => WorkbookImporter.ReadFile(path, "日报.xls", Limits with { ApartBytes = 1 }));
        Assert.Equal(ImportNote.CannotTellKind, old.Findings.Single().Kind);
        Assert.Equal("#5", PlainSheet.Shown(Assert.Single(old.Sheets)));
    }

    [Fact]
    public void A_process_that_needs_more_memory_than_it_may_have_is_a_finding()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 60_000; row++)
            rows.Append(CultureInfo.InvariantCulture, $"""<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>东湖街道办事处第{row}社区</t></is></c><c r="B{row}"><v>{row}.5</v></c></row>""");
        var book = InFile(RawWorkbook.OfRows(rows.ToString()), path => WorkbookImporter.ReadFile(path, "日报.xlsx", Limits with { ApartBytes = 1, MemoryBytes = 14 * ReadingLimits.Megabyte }));
        Assert.Equal(Refusal.TooLargeKind, book.Findings.Single().Kind);
        Assert.Contains("14 MB", book.Findings.Single().Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 B")]
    [InlineData(1536, "1.5 KB")]
    [InlineData(ReadingLimits.Megabyte / 2, "512 KB")]
    [InlineData(ReadingLimits.Megabyte, "1 MB")]
    [InlineData(ReadingLimits.Megabyte * 3 / 2, "1.5 MB")]
    [InlineData(64 * ReadingLimits.Megabyte, "64 MB")]
    public void A_limit_is_told_in_the_unit_that_fits_it(long bytes, string told) =>
        Assert.Contains($"超过 {told}，", Refusal.TooLarge("a.xlsx", new() { FileBytes = bytes }).Message.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Plain_cells_travel_between_processes_unchanged()
    {
        Cell[][] rows =
        [
            [new(CellKind.Text, "甲\n乙"), Cell.Blank, new(CellKind.Number, "98.750") { Number = 98.750m, IsPercent = true }],
            [],
            [new(CellKind.Date, "2021-07-29") { Date = new DateTime(2021, 7, 29) }, new(CellKind.Boolean, "TRUE"), new(CellKind.Error, "#N/A"), new(CellKind.Uncalculated, "=A1")],
        ];
        var sheet = new Sheet("日报", rows) { IsHidden = true, Merges = [new(1, 1, 2, 3)], HiddenRows = new HashSet<int> { 2 }, HiddenColumns = new HashSet<int> { 3 } };
        var book = new Workbook("7月/日报.xls", [sheet, new Sheet("空", [])]) { Findings = [Refusal.SheetTooLarge("7月/日报.xls", "大", Limits), ImportNote.ReadAsMarkup("7月/日报.xls")] };
        using var bytes = new MemoryStream();
        PlainCells.Write(book, bytes);
        bytes.Position = 0;
        var read = PlainCells.Read(bytes);
        Assert.Equal(book.File, read.File);
        Assert.Equal(book.Findings, read.Findings);
        Assert.Equal(["日报", "空"], read.Sheets.Select(s => s.Name));
        for (var row = 1; row <= 4; row++)
            for (var column = 1; column <= 5; column++)
                Assert.Equal(sheet[row, column], read.Sheets[0][row, column]);
        Assert.Equal(sheet.Merges, read.Sheets[0].Merges);
        Assert.True(read.Sheets[0].IsHidden && sheet.HiddenRows.SetEquals(read.Sheets[0].HiddenRows) && sheet.HiddenColumns.SetEquals(read.Sheets[0].HiddenColumns));
    }

    /// <summary>What a cell or sheet gains must travel too: this test is where that is remembered.</summary>
    [Fact]
    public void All_that_a_cell_and_a_sheet_hold_is_known_to_those_who_send_them()
    {
        Assert.Equal("Date IsBlank IsPercent Kind Number Text", Settable(typeof(Cell)));
        Assert.Equal("HiddenColumns HiddenRows IsHidden Merges Name", Settable(typeof(Sheet)).Replace("ColumnCount ", "", StringComparison.Ordinal).Replace(" RowCount", "", StringComparison.Ordinal));
        Assert.Equal("File Findings Sheets", Settable(typeof(Workbook)));
    }

    [Theory]
    [InlineData("file=200MB cells=5000000", 200L * 1024 * 1024, 5_000_000)]
    [InlineData("cells=2000000，file=1GB", 1024L * 1024 * 1024, 2_000_000)]
    [InlineData("", 64L * 1024 * 1024, 1_000_000)]
    public void Limits_can_be_raised(string text, long file, int cells)
    {
        var (limits, fault) = LimitText.Read(text);
        Assert.Equal((file, cells, null), (limits.FileBytes, limits.Cells, fault));
    }

    [Theory]
    [InlineData("cels=5", "cells")]
    [InlineData("cells", "NAME=NUMBER")]
    [InlineData("cells=many", "NAME=NUMBER")]
    [InlineData("cells=-1", "NAME=NUMBER")]
    public void A_limit_that_is_not_understood_is_said(string text, string said) =>
        Assert.Contains(said, LimitText.Read(text).Fault!.English, StringComparison.Ordinal);

    [Fact]
    public void Every_limit_can_be_raised_by_its_name() =>
        Assert.All(LimitText.Names, name =>
        {
            var limits = LimitText.Read($"{name}=7").Limits;
            Assert.NotEqual(ReadingLimits.Default, limits);
            Assert.Equal(limits, LimitText.Read(LimitText.Of(limits)).Limits);
        });

    private static string Settable(Type type) => string.Join(' ', type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic).Select(p => p.Name).Order(StringComparer.Ordinal));

    private static Workbook Read(byte[] bytes, ReadingLimits limits) => WorkbookImporter.Read("日报.xlsx", new MemoryStream(bytes), limits);

    private static Workbook InFile(byte[] bytes, Func<string, Workbook> read)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
