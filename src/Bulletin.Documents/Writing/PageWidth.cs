using Bulletin.Schemes;

namespace Bulletin.Documents.Writing;

/// <summary>How many pages a sheet is wide, so that it can still be read.</summary>
internal static class PageWidth
{
    /// <summary>
    /// Half-width characters across a page that can still be read when fitted to it: on A4 they are of 9 points. What would run over to a
    /// second sheet of A3 may be as small as 6 points, as the page's own ledger nearly is: a table in two halves is read worse.
    /// </summary>
    private static int Readable(Paper paper) => paper == Paper.A3 ? 396 : 190;

    /// <summary>One page across where that can be read, else as many as it takes, each with the first columns again.</summary>
    public static int PagesAcross(WrittenSheet sheet, Paper paper)
    {
        var head = 0;
        var all = 0;
        foreach (var (column, width) in sheet.Widths)
        {
            all += width + 1;
            head += column <= sheet.HeaderColumns ? width + 1 : 0;
        }
        var room = Math.Max(1, Readable(paper) - head);
        return Math.Max(1, (all - head + room - 1) / room);
    }

    /// <summary>The paper that takes the sheet on one page, the smaller first; A4 where neither does.</summary>
    public static Paper BestPaper(WrittenSheet sheet) =>
        PagesAcross(sheet, Paper.A4) > 1 && PagesAcross(sheet, Paper.A3) == 1 ? Paper.A3 : Paper.A4;
}
