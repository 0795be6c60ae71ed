using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads what stands above the table (附件, title, unit, time) and what the names of file and sheet say.</summary>
public sealed class HeadingReader
{
    private readonly List<SeenDate> _dates = [];

    private readonly List<(string Text, Place Place)> _dateless = [];

    private readonly UnitNames _units;

    private bool _isDateDue;

    public HeadingReader(Sheet sheet, int firstRow, Place place, string file, UnitNames units)
    {
        _units = units;
        for (var row = 1; row < firstRow; row++)
            for (var column = 1; column <= sheet.ColumnCount; column++)
                if (!sheet[row, column].IsBlank)
                    Line(sheet[row, column], place with { Cell = new CellAddress(row, column) });
        Named(sheet.Name, DateSource.SheetName, place);
        Named(Path.GetFileNameWithoutExtension(file), DateSource.FileName, new Place(file));
        WithoutMonth();
    }

    /// <summary>The title of the return; the sheet's longest line above the table that is no remark, else empty.</summary>
    public string Title { get; private set; } = "";

    public string? Hour { get; private set; }

    /// <summary>The day beside which the hour stands.</summary>
    public WrittenDate? HourDay { get; private set; }

    /// <summary>The units that a line above the table names (单位：家、人); null where none does.</summary>
    public StatedUnits? Units { get; private set; }

    public IEnumerable<SeenDate> Dates() => _dates;

    private void Line(Cell cell, Place place)
    {
        var text = WrittenName.FoldLine(cell.Text);
        var isText = cell.Kind == CellKind.Text;
        var isDateCell = _isDateDue;
        _isDateDue = IsDateLabel(text);
        // A date in a cell of its own is no title, however long it is written.
        var isTitle = isText && Title.Length < text.Length && !text.Contains(':', StringComparison.Ordinal) && !text.StartsWith("附件", StringComparison.Ordinal);
        if (isTitle)
            Title = text;
        Units ??= UnitsIn(text, place);
        // When it was sent in is not when it is of.
        if (SentTimeReader.IsSentTime(text))
            return;
        var date = WrittenDate.FindLastIn(text) ?? (isDateCell ? DateCell.Read(cell) : null);
        if (date is null)
            _dateless.Add((text, place));
        else
            _dates.Add(new(date, isTitle ? DateSource.Title : DateSource.Preamble, text, place) { From = WrittenDate.FindIn(text) });
        if (Hour is null && HourIn(text) is { } hour)
            (Hour, HourDay) = (hour, date);
    }

    /// <summary>Whether a folded text is the label beside which the day stands.</summary>
    public static bool IsDateLabel(string text) => text.TrimEnd(':') is "日期" or "时间" or "数据日期" or "统计日期" or "统计时间";

    /// <summary>统计时间段：15日0-24时 is of the month of the title.</summary>
    private void WithoutMonth()
    {
        if (_dates.Count == 0 || _dateless.Count == 0)
            return;
        var known = _dates[0];
        foreach (var date in _dates)
            known = date.Source < known.Source ? date : known;
        foreach (var (text, place) in _dateless)
            if (HourIn(text) is { } hour && WrittenDate.DayIn(text, known.Date) is { } day)
            {
                _dates.Add(new(day, DateSource.Preamble, text, place));
                HourDay ??= hour == Hour ? day : null;
            }
    }

    /// <summary>填报单位：… names who reports, and so may 单位：…; it is a unit only where every word of it is one.</summary>
    private StatedUnits? UnitsIn(string text, Place place)
    {
        var words = text.StartsWith("计量单位:", StringComparison.Ordinal) ? text[5..] : text.StartsWith("单位:", StringComparison.Ordinal) ? text[3..] : "";
        var units = words.Split(['、', ',', ';', '，'], StringSplitOptions.RemoveEmptyEntries);
        return units.Length > 0 && Array.TrueForAll(units, _units.Contains) ? new(units, text, place) : null;
    }

    private void Named(string name, DateSource source, Place place)
    {
        if (WrittenDate.FindInName(name) is { } date)
            _dates.Add(new(date, source, name, place));
    }

    /// <summary>截至7月29日18时 names the hour of the data, and a window (15日0-24时) ends at it.</summary>
    private static string? HourIn(string text)
    {
        for (var mark = text.LastIndexOf('时'); mark > 0; mark = text.LastIndexOf('时', mark - 1))
        {
            var start = mark;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || (text[start - 1] == ':' && start < mark)))
                start--;
            if (start < mark && char.IsAsciiDigit(text[start]))
                return text[start..(mark + 1)];
        }
        return ClockIn(text);
    }

    /// <summary>2021-07-29 18:00 is 18时, 18:30 is 18:30.</summary>
    private static string? ClockIn(string text)
    {
        var colon = text.LastIndexOf(':');
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (colon - start is < 1 or > 2 || colon + 2 >= text.Length || !char.IsAsciiDigit(text[colon + 1]) || !char.IsAsciiDigit(text[colon + 2]))
            return null;
        var hour = text[start..colon].TrimStart('0');
        return text.AsSpan(colon + 1, 2) is "00" ? $"{(hour.Length == 0 ? "0" : hour)}时" : $"{hour}:{text.AsSpan(colon + 1, 2)}";
    }
}
