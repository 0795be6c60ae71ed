using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>Makes the register of the labels of an example's rows: totals, notes and headings of groups left out, each office once.</summary>
internal static class OfficeDrafter
{
    private const string Numerals = "一二三四五六七八九十";
    private const int LongestName = 20;

    public static IReadOnlyList<DraftOffice> Draft(Sheet sheet, SheetSketch sketch, string officeWord)
    {
        var offices = sketch.Rows.Where(r => !r.IsTotal && IsOffice(sheet, sketch, r)).GroupBy(r => NameIn(r.Label), StringComparer.Ordinal).ToList();
        var taken = offices.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        return [.. offices.Select(o => new DraftOffice(o.Key, RegisterBuilder.Shortened(o.Key, officeWord) is var own && own != o.Key && !taken.Add(own) ? o.Key : null)
        {
            Rows = [.. o.SelectMany(r => Merged(sheet, sketch, r.Row))],
        })];
    }

    /// <summary>The row, and those over which its label is merged if something stands in them.</summary>
    private static IEnumerable<int> Merged(Sheet sheet, SheetSketch sketch, int row)
    {
        var bottom = sheet.Merges.Where(m => m.Top == row && m.Contains(row, sketch.Table.OfficeColumn)).Select(m => m.Bottom).DefaultIfEmpty(row).Max();
        return Enumerable.Range(row, bottom - row + 1).Where(r => r == row || sketch.Columns.Any(c => !sheet[r, c.Column].IsBlank));
    }

    /// <summary>The rows of offices.</summary>
    public static IReadOnlyList<int> Rows(Sheet sheet, SheetSketch sketch) =>
        [.. sketch.Rows.Where(r => !r.IsTotal && IsOffice(sheet, sketch, r)).Select(r => r.Row)];

    /// <summary>A row without values is an office that has not reported, unless its label heads a group (（一）主城区) or is a sentence.</summary>
    private static bool IsOffice(Sheet sheet, SheetSketch sketch, SketchRow row)
    {
        foreach (var column in sketch.Columns)
            if (!sheet[row.Row, column.Column].IsBlank)
                return true;
        return row.Label.Length <= LongestName && !HeadsGroup(row.Label);
    }

    private static bool HeadsGroup(string label)
    {
        var start = label.StartsWith('(') ? 1 : 0;
        var end = start;
        while (end < label.Length && Numerals.Contains(label[end], StringComparison.Ordinal))
            end++;
        return end > start && end < label.Length && label[end] is '、' or ')' or '.';
    }

    /// <summary>What stands in brackets behind a name and counts something, as in 朝阳区(57.8万人), is no part of it.</summary>
    private static string NameIn(string label)
    {
        var name = label.TrimEnd(':');
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && name.AsSpan(bracket).IndexOfAnyInRange('0', '9') >= 0 ? name[..bracket] : name;
    }
}
