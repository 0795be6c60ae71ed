using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads what stands above the table (附件, title, unit, time) and what the names of file and sheet say.</summary>
public sealed class HeadingReader
{
    private readonly List<SeenDate> _dates = [];

    public HeadingReader(Sheet sheet, TableArea table, Place place, string file)
    {
        for (var row = 1; row < table.HeaderTop; row++)
            for (var column = 1; column <= sheet.ColumnCount; column++)
                if (!sheet[row, column].IsBlank)
                    Line(WrittenName.Fold(sheet[row, column].Text), place with { Cell = new CellAddress(row, column) });
        Named(sheet.Name, DateSource.SheetName, place);
        Named(Path.GetFileNameWithoutExtension(file), DateSource.FileName, new Place(file));
    }

    /// <summary>The title of the return; the sheet's longest line above the table that is no remark, else empty.</summary>
    public string Title { get; private set; } = "";

    public string? Hour { get; private set; }

    public IEnumerable<SeenDate> Dates() => _dates;

    private void Line(string text, Place place)
    {
        var isTitle = Title.Length < text.Length && !text.Contains(':', StringComparison.Ordinal) && !text.StartsWith("附件", StringComparison.Ordinal);
        if (isTitle)
            Title = text;
        if (WrittenDate.FindIn(text) is { } date)
            _dates.Add(new(date, isTitle ? DateSource.Title : DateSource.Preamble, text, place));
        Hour ??= HourIn(text);
    }

    private void Named(string name, DateSource source, Place place)
    {
        if (WrittenDate.FindInName(name) is { } date)
            _dates.Add(new(date, source, name, place));
    }

    /// <summary>截至7月29日18时 and 15日0-24时 name the hour of the data.</summary>
    private static string? HourIn(string text)
    {
        for (var mark = text.IndexOf('时', StringComparison.Ordinal); mark > 0; mark = text.IndexOf('时', mark + 1))
        {
            var start = mark;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or '—' or ':'))
                start--;
            if (start < mark && char.IsAsciiDigit(text[start]))
                return text[start..(mark + 1)];
        }
        return null;
    }
}
