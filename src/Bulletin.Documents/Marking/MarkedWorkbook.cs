using System.Xml;
using Bulletin.Documents.Writing;

namespace Bulletin.Documents.Marking;

/// <summary>
/// Marks a copy of an office's own workbook (.xlsx, .xlsm): each cell that is found fault with gets a ground and a note, and a 退回单
/// as first sheet lists them. What an earlier round left in a return that comes back is taken out first. Only what that takes is touched; every other part keeps its bytes.
/// </summary>
public static class MarkedWorkbook
{
    /// <summary>The marked copy; null where the file is no workbook of that kind, or not sound enough to be edited.</summary>
    public static byte[]? Mark(byte[] original, Slip slip)
    {
        try
        {
            using var package = new MarkedPackage(original);
            var book = new BookPart(package);
            var styles = new StylesPart(package, book);
            var grounds = new Dictionary<string, SheetGrounds>(StringComparer.Ordinal);
            SheetGrounds Of(string sheet) => grounds.TryGetValue(sheet, out var known) ? known : grounds[sheet] = new(styles);
            EarlierSlips.Remove(package, book, Of);
            foreach (var sheet in book.SheetNames)
                MarkSheet(package, book, sheet, Of(sheet), slip);
            SlipPart.Insert(package, book, styles, slip, grounds);
            styles.Save();
            return package.ToBytes();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    /// <summary>The 退回单 alone, where the return is of a kind that cannot be marked (.xls, .csv).</summary>
    public static byte[] ListOf(Slip slip) =>
        WorkbookWriter.Write([SlipSheet.Of(slip, SlipSheet.Name, isMarked: false)], slip.Date ?? DateOnly.FromDateTime(StablePackage.Epoch.Date));

    private static void MarkSheet(MarkedPackage package, BookPart book, string name, SheetGrounds grounds, Slip slip)
    {
        if (book.SheetPart(name) is not { } part)
            return;
        EarlierNotes.Remove(package, part, grounds);
        using var first = package.Open(part);
        var layout = SheetLayout.Of(first);
        var findings = slip.Lines.Select(l => l.Finding).Where(f => f.Place.Sheet == name && f.Place.Cell is not null);
        var marks = CellMark.Of(findings, layout);
        if (marks.Count == 0 && !layout.IsSelected && !grounds.HasEarlier)
            return;
        var drawing = marks.Count == 0 ? null : PutNotes(package, book, part, layout, marks);
        using var again = package.Open(part);
        package.Write(part, SheetRewriter.Rewrite(again, layout, marks, grounds, drawing));
    }

    /// <returns>The relationship to a new drawing of notes; null where the sheet had one.</returns>
    private static string? PutNotes(MarkedPackage package, BookPart book, string part, SheetLayout layout, IReadOnlyList<CellMark> marks)
    {
        var relations = new Relations(package, part);
        var fresh = NotesPart.Add(package, relations, layout.Main, marks);
        Threads.Answer(package, book, relations, marks);
        return fresh.Count == 0 ? null : NoteShapes.Add(package, relations, layout, fresh);
    }
}
