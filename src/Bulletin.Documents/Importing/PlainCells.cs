using System.Text;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>A workbook as bytes between two processes of the same tool: what the importer delivers, in the order of its records.</summary>
internal static class PlainCells
{
    public static void Write(Workbook book, Stream output)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(book.File);
        writer.Write(book.Sheets.Count);
        foreach (var sheet in book.Sheets)
            Write(writer, sheet);
        writer.Write(book.Findings.Count);
        foreach (var finding in book.Findings)
            Write(writer, finding);
    }

    public static Workbook Read(Stream input)
    {
        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        var file = reader.ReadString();
        var sheets = new Sheet[reader.ReadInt32()];
        for (var i = 0; i < sheets.Length; i++)
            sheets[i] = ReadSheet(reader);
        var findings = new Finding[reader.ReadInt32()];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = ReadFinding(reader, file);
        return new(file, sheets) { Findings = findings };
    }

    private static void Write(BinaryWriter writer, Sheet sheet)
    {
        writer.Write(sheet.Name);
        writer.Write(sheet.IsHidden);
        writer.Write(sheet.RowCount);
        for (var row = 1; row <= sheet.RowCount; row++)
        {
            var last = sheet.ColumnCount;
            while (last > 0 && sheet[row, last] == Cell.Blank)
                last--;
            writer.Write(last);
            for (var column = 1; column <= last; column++)
                Write(writer, sheet[row, column]);
        }
        writer.Write(sheet.Merges.Count);
        foreach (var merge in sheet.Merges)
            foreach (var bound in (int[])[merge.Top, merge.Left, merge.Bottom, merge.Right])
                writer.Write(bound);
        Write(writer, sheet.HiddenRows);
        Write(writer, sheet.HiddenColumns);
    }

    private static Sheet ReadSheet(BinaryReader reader)
    {
        var name = reader.ReadString();
        var isHidden = reader.ReadBoolean();
        var rows = new Cell[reader.ReadInt32()][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new Cell[reader.ReadInt32()];
            for (var column = 0; column < rows[row].Length; column++)
                rows[row][column] = ReadCell(reader);
        }
        var merges = new CellRange[reader.ReadInt32()];
        for (var i = 0; i < merges.Length; i++)
            merges[i] = new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        return new(name, rows) { IsHidden = isHidden, Merges = merges, HiddenRows = ReadNumbers(reader), HiddenColumns = ReadNumbers(reader) };
    }

    private static void Write(BinaryWriter writer, Cell cell)
    {
        writer.Write((byte)cell.Kind);
        if (cell.Kind == CellKind.Blank)
            return;
        writer.Write(cell.Text);
        writer.Write(cell.IsPercent);
        if (cell.Kind == CellKind.Number)
            writer.Write(cell.Number ?? 0);
        if (cell.Kind == CellKind.Date)
            writer.Write((cell.Date ?? default).Ticks);
    }

    private static Cell ReadCell(BinaryReader reader)
    {
        var kind = (CellKind)reader.ReadByte();
        if (kind == CellKind.Blank)
            return Cell.Blank;
        var cell = new Cell(kind, reader.ReadString()) { IsPercent = reader.ReadBoolean() };
        return kind switch
        {
            CellKind.Number => cell with { Number = reader.ReadDecimal() },
            CellKind.Date => cell with { Date = new DateTime(reader.ReadInt64()) },
            _ => cell,
        };
    }

    private static void Write(BinaryWriter writer, IReadOnlySet<int> numbers)
    {
        writer.Write(numbers.Count);
        foreach (var number in numbers)
            writer.Write(number);
    }

    private static HashSet<int> ReadNumbers(BinaryReader reader)
    {
        var numbers = new HashSet<int>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            numbers.Add(reader.ReadInt32());
        return numbers;
    }

    private static void Write(BinaryWriter writer, Finding finding)
    {
        foreach (var text in (string[])[finding.Kind.Code, finding.Place.Sheet ?? "", finding.Message.Chinese, finding.Message.English, finding.Action.Chinese, finding.Action.English])
            writer.Write(text);
    }

    private static Finding ReadFinding(BinaryReader reader, string file)
    {
        var kind = ImportNote.KindOf(reader.ReadString());
        var sheet = reader.ReadString();
        return kind.At(new(file, sheet.Length == 0 ? null : sheet), new(reader.ReadString(), reader.ReadString()), new(reader.ReadString(), reader.ReadString()));
    }
}
