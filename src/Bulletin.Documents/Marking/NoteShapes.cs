using System.Globalization;
using System.Text;
using Bulletin.Documents.Writing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>
/// The drawing of a sheet's notes, in the markup of 1999 that Excel still wants for them. What is there may be no sound XML
/// (<c>&lt;br&gt;</c>), so ours is put in as text before the end and the rest is left byte for byte.
/// </summary>
internal static class NoteShapes
{
    private const string Type = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private const string Names = """xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" """;

    private const string ShapeType = $"""
        <v:shapetype {Names}id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    private const string Empty = $"""
        <xml {Names}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>
        """;

    private const string ShapeStart = "<v:shape ";
    private const string ShapeEnd = "</v:shape>";
    private const string ShapeId = "_x0000_s";
    private const int FirstShape = 1025;
    private const int NoteColumns = 4;
    private const int WidthInColumns = 30;

    private static readonly byte[] End = Encoding.ASCII.GetBytes("</xml>");

    /// <summary>Adds a shape for each note to the sheet's drawing.</summary>
    /// <returns>The relationship to a new drawing; null where the sheet had one.</returns>
    public static string? Add(MarkedPackage package, Relations sheet, SheetLayout layout, IReadOnlyList<CellMark> marks)
    {
        var part = sheet.ById(layout.DrawingId);
        var id = part is null ? Create(package, sheet, layout, out part) : null;
        using var source = package.Open(part);
        var bytes = new byte[source.Length];
        source.ReadExactly(bytes);
        var end = bytes.AsSpan().LastIndexOf(End);
        // One that does not end so is not in UTF-8; its notes are read without a shape, at a default place.
        if (end >= 0)
            package.Write(part, [.. bytes.AsSpan(0, end), .. Encoding.ASCII.GetBytes(Shapes(Encoding.Latin1.GetString(bytes), marks)), .. bytes.AsSpan(end)]);
        return id;
    }

    /// <summary>Takes the shapes of notes that are no longer there out of a drawing.</summary>
    public static void Remove(MarkedPackage package, string part, IReadOnlyList<CellAddress> cells)
    {
        using var source = package.Open(part);
        var bytes = new byte[source.Length];
        source.ReadExactly(bytes);
        // Latin-1 keeps each byte a character of its own.
        var drawing = Encoding.Latin1.GetString(bytes);
        for (var start = drawing.LastIndexOf(ShapeStart, StringComparison.Ordinal); start >= 0; start = start == 0 ? -1 : drawing.LastIndexOf(ShapeStart, start - 1, StringComparison.Ordinal))
            if (drawing.IndexOf(ShapeEnd, start, StringComparison.Ordinal) is var end and > 0 && cells.Any(c => IsOf(c, drawing.AsSpan(start, end - start))))
                drawing = drawing.Remove(start, end + ShapeEnd.Length - start);
        package.Write(part, Encoding.Latin1.GetBytes(drawing));
    }

    private static bool IsOf(CellAddress cell, ReadOnlySpan<char> shape) =>
        shape.Contains("ObjectType=\"Note\"", StringComparison.Ordinal)
        && shape.Contains(string.Create(CultureInfo.InvariantCulture, $"<x:Row>{cell.Row - 1}</x:Row>"), StringComparison.Ordinal)
        && shape.Contains(string.Create(CultureInfo.InvariantCulture, $"<x:Column>{cell.Column - 1}</x:Column>"), StringComparison.Ordinal);

    private static string Shapes(string drawing, IReadOnlyList<CellMark> marks)
    {
        var shapes = new StringBuilder(drawing.Contains("\"_x0000_t202\"", StringComparison.Ordinal) ? "" : ShapeType);
        var number = HighestShape(drawing);
        foreach (var mark in marks)
            shapes.Append(Shape(++number, mark));
        return shapes.ToString();
    }

    private static string Shape(int number, CellMark mark)
    {
        var (row, column) = (mark.Cell.Row - 1, mark.Cell.Column - 1);
        var (left, top) = (Math.Min(column + 1, CellAddress.LastColumn - NoteColumns - 1), Math.Max(0, row - 1));
        var bottom = top + 1 + Lines(mark);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape {Names}id="{ShapeId}{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:80pt;z-index:{number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 15, {top}, 10, {left + NoteColumns}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
            """);
    }

    private static int Lines(CellMark mark)
    {
        var lines = 0;
        foreach (var finding in mark.Findings)
            lines += 1 + CellText.Lines(CellMark.Text(finding), WidthInColumns);
        return lines;
    }

    private static int HighestShape(string drawing)
    {
        var highest = FirstShape - 1;
        for (var at = drawing.IndexOf(ShapeId, StringComparison.Ordinal); at >= 0; at = drawing.IndexOf(ShapeId, at + 1, StringComparison.Ordinal))
        {
            var digits = drawing.AsSpan(at + ShapeId.Length);
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (length > 0 && int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                highest = Math.Max(highest, number);
        }
        return highest;
    }

    private static string Create(MarkedPackage package, Relations sheet, SheetLayout layout, out string part)
    {
        part = package.FreeName("xl/drawings/slipNotes", "vml");
        package.Write(part, Encoding.ASCII.GetBytes(Empty));
        ContentTypes.Declare(package, part, Type);
        return sheet.Add($"{PartXml.Relations(layout.Main)}/vmlDrawing", part);
    }
}
