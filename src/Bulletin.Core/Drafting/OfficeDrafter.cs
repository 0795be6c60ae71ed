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
        var names = sketch.Rows.Where(r => !r.IsTotal && IsOffice(sheet, sketch, r)).Select(r => NameIn(r.Label)).Distinct(StringComparer.Ordinal).ToList();
        var taken = names.ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(name => RegisterBuilder.Shortened(name, officeWord) is var own && own != name && !taken.Add(own) ? new DraftOffice(name, name) : new(name, null))];
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
