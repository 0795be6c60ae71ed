using System.Globalization;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads one cell as an indicator's value.</summary>
public static class ValueReader
{
    private static readonly string[] Dashes = ["-", "--", "—", "——", "–", "/", "无", "未统计"];

    public static (ReportedState State, decimal? Value) Read(Cell cell, Indicator indicator, bool isPercentColumn)
    {
        if (cell.IsBlank)
            return (ReportedState.Blank, null);
        if (cell.Kind == CellKind.Number)
            return (ReportedState.Value, isPercentColumn && !cell.IsPercent ? cell.Number / 100m : cell.Number);
        if (cell.Kind != CellKind.Text)
            return (ReportedState.Faulty, null);
        var text = WrittenName.Fold(cell.Text);
        if (Array.IndexOf(Dashes, text) >= 0)
            return (ReportedState.Dash, null);
        if (!indicator.IsNumber)
            return (ReportedState.Value, null);
        return Number(text, indicator.Unit) is { } value ? (ReportedState.Value, value) : (ReportedState.Faulty, null);
    }

    /// <summary>Reads <c>7,630</c>, <c>7630家</c> or <c>98.75%</c>, already folded; null where it is no such number.</summary>
    private static decimal? Number(string text, string unit)
    {
        var isPercent = text.EndsWith('%');
        if (isPercent)
            text = text[..^1];
        else if (unit.Length > 0 && text.EndsWith(unit, StringComparison.Ordinal))
            text = text[..^unit.Length];
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!HasGoodGrouping(text)
            || !decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), plain, CultureInfo.InvariantCulture, out var value))
            return null;
        return isPercent ? value / 100m : value;
    }

    private static bool HasGoodGrouping(string text)
    {
        var groups = text.Split('.')[0].Split(',');
        for (var i = 1; i < groups.Length; i++)
            if (groups[i].Length != 3)
                return false;
        return groups.Length == 1 || groups[0].Length is >= 1 and <= 4;
    }
}
