using System.Text;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>Makes the inbox of the last day: a file an office, each in its own way, all of the same data as <c>daily.xlsx</c>.</summary>
public static class InboxWorkbooks
{
    private const string Folder = "inbox/2021-07-29/";
    private const int HeaderRows = 2;

    private static readonly DateOnly Day = new(2021, 7, 29);

    static InboxWorkbooks() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<SampleWorkbook> From(string dataFolder) => InboxReturn.All.Select(r => Make(r, dataFolder));

    /// <summary>The workbook that LibreOffice saved as .xls, under the name of that file.</summary>
    public static SampleWorkbook OriginalOfBinary(string dataFolder) => Make(InboxReturn.Binary, dataFolder);

    private static SampleWorkbook Make(InboxReturn office, string dataFolder)
    {
        var all = CsvTable.Read(Path.Combine(dataFolder, FormattableString.Invariant($"{Day:yyyy-MM-dd}.csv")));
        string[][] table = [.. all[..HeaderRows], all[HeaderRows + office.Number - 1]];
        // An office counts from one, and writes out what it is called.
        table[HeaderRows] = ["1", .. table[HeaderRows][1..]];
        var frame = new ReturnFrame(Day, table[HeaderRows][1], office.Sent) { Sheet = office.Sheet, HasTotal = office.HasTotal, NamesOffice = office.NamesOffice };
        return office.File.EndsWith(".csv", StringComparison.Ordinal)
            ? new(Folder + office.File, CsvReturn.Write(frame, table))
            : SampleWorkbooks.Workbook(Folder + office.File, Day, book => Add(office.Layout, book, frame, table));
    }

    private static void Add(InboxLayout layout, XLWorkbook book, ReturnFrame frame, string[][] table)
    {
        switch (layout)
        {
            case InboxLayout.Form: OfficeSheets.AddForm(book, frame, table); break;
            case InboxLayout.Down: OfficeSheets.AddDown(book, frame, table); break;
            case InboxLayout.List: OfficeSheets.AddList(book, frame, table); break;
            default: ReturnSheet.Add(book, frame, table); break;
        }
    }
}
