using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>Reads a text file with separated fields as one sheet.</summary>
internal static class TextImporter
{
    /// <summary>The sheet; null where it is larger than the limits allow.</summary>
    public static Sheet? Read(string text, string name, ReadingLimits limits)
    {
        var (separator, start) = Separator.Of(text);
        var grid = new SheetGrid(new(limits));
        var lines = new DelimitedText(text, separator, start);
        for (var row = 0; !lines.IsAtEnd && !grid.IsTooLarge; row++)
        {
            var column = 0;
            foreach (var field in lines.Next())
                grid.Put(row, column++, WrittenValue.ToCell(field));
        }
        return grid.IsTooLarge ? null : grid.ToSheet(name);
    }
}
