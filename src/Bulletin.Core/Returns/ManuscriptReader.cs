using System.Globalization;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a sheet with the headings 栏目 and 内容.</summary>
public static class ManuscriptReader
{
    /// <summary>A date before this year is a bare time of day.</summary>
    private const int Epoch = 1900;

    public static Manuscript? Read(string file, Sheet sheet)
    {
        var top = Headings.RowWith(sheet, "栏目", "内容");
        if (top == 0)
            return null;
        var part = Headings.Column(sheet, top, "栏目");
        var text = Headings.Column(sheet, top, "内容");
        var place = new Place(file, sheet.Name);
        var rows = new List<ManuscriptRow>();
        for (var row = top + 1; row <= sheet.RowCount; row++)
        {
            var name = WrittenName.Fold(sheet.Shown(row, part).Text);
            var cell = sheet[row, text];
            if (cell.IsBlank)
                continue;
            // A line break within a cell begins a paragraph; in a head it only divides the line.
            var lines = Shown(cell).Split(['\n', '\r', '\v'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var line in name == "正文" ? lines : [string.Concat(lines)])
                rows.Add(new(name, line, place with { Cell = new CellAddress(row, text) }));
        }
        return new(place, rows);
    }

    /// <summary>As the sheet shows it to who wrote it: 98.75%, 2021年7月30日.</summary>
    private static string Shown(Cell cell) => cell switch
    {
        { IsPercent: true, Number: { } share } => (share * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%",
        { Date: { Year: > Epoch } day } => new WrittenDate(day.Year, day.Month, day.Day) + (day.Hour > 0 ? $"{day.Hour}时" : ""),
        _ => cell.Text,
    };
}
