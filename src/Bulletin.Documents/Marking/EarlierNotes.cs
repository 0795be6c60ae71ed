using System.Xml;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>Takes the notes and answers of earlier rounds off a sheet; of a note in which the office wrote too, only what is ours.</summary>
internal static class EarlierNotes
{
    public static void Remove(MarkedPackage package, string sheet, SheetGrounds grounds)
    {
        try
        {
            Clear(package, sheet, grounds);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            // Notes that cannot be read are none of ours; a sheet that is not marked now may keep them.
        }
    }

    private static void Clear(MarkedPackage package, string sheet, SheetGrounds grounds)
    {
        var relations = new Relations(package, sheet);
        Threads.RemoveOurs(package, relations);
        if (relations.OfKind("comments") is not { } part)
            return;
        var content = package.Read(part);
        var gone = new List<CellAddress>();
        var isChanged = false;
        foreach (var note in content.Descendants(content.Root!.Name.Namespace + "comment").ToList())
            if (note.Element(note.Name.Namespace + "text") is { } text && CellAddress.TryParse((string?)note.Attribute("ref"), out var cell) && NoteText.RemoveOurs(text))
            {
                isChanged = true;
                grounds.WasMarked(cell, null);
                if (!string.IsNullOrWhiteSpace(text.Value))
                    continue;
                note.Remove();
                gone.Add(cell);
            }
        if (!isChanged)
            return;
        package.Write(part, content);
        using var stream = package.Open(sheet);
        if (gone.Count > 0 && relations.ById(SheetLayout.Of(stream).DrawingId) is { } drawing)
            NoteShapes.Remove(package, drawing, gone);
    }
}
