using System.Globalization;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads one cell as an indicator's value.</summary>
public static class ValueReader
{
    private const string Percent = "%";

    private static readonly string[] Dashes = ["-", "--", "---", "—", "——", "–", "―", "/", "无", "暂无", "未统计"];

    public static (ReportedState State, decimal? Value, ValueFault Fault) Read(Cell cell, Indicator indicator, bool isPercentColumn)
    {
        if (cell.IsBlank)
            return (ReportedState.Blank, null, ValueFault.None);
        if (cell.Kind == CellKind.Error)
            return (ReportedState.Faulty, null, ValueFault.CellError);
        if (cell.Kind == CellKind.Uncalculated)
            return (ReportedState.Faulty, null, ValueFault.Uncalculated);
        if (cell.Kind == CellKind.Text && Array.IndexOf(Dashes, WrittenName.Fold(cell.Text)) >= 0)
            return (ReportedState.Dash, null, ValueFault.None);
        if (!indicator.IsNumber)
            return (ReportedState.Value, null, ValueFault.None);
        return NumberIn(cell, indicator.Unit, isPercentColumn) is { } value
            ? (ReportedState.Value, value, ValueFault.None)
            : (ReportedState.Faulty, null, ValueFault.NotANumber);
    }

    /// <summary>Whether a text is a number, a dash, or the number of a column such as (1); none of them heads a column.</summary>
    public static bool LooksLikeNumber(string text)
    {
        var folded = WrittenName.Fold(text).TrimStart('(').TrimEnd(')');
        return Array.IndexOf(Dashes, folded) >= 0 || Number(folded, "", false) is not null;
    }

    private static decimal? NumberIn(Cell cell, string unit, bool isPercentColumn) => cell.Kind switch
    {
        CellKind.Number => isPercentColumn && !cell.IsPercent ? cell.Number / 100m : cell.Number,
        // 10⏎20 are two numbers, and a share of something is no count of it.
        CellKind.Text when HasTwoNumbers(cell.Text) || (cell.Text.Contains('%') && unit != Percent) => null,
        CellKind.Text => Number(WrittenName.Fold(cell.Text), unit, isPercentColumn),
        _ => null,
    };

    /// <summary>Reads <c>7,630</c>, <c>7630家</c> or <c>98.75%</c>, already folded; null where it is no such number.</summary>
    private static decimal? Number(string text, string unit, bool isPercentColumn)
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
        return isPercent || isPercentColumn ? value / 100m : value;
    }

    private static bool HasTwoNumbers(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Array.FindAll(pieces, p => char.IsDigit(p[0]) || (p.Length > 1 && char.IsDigit(p[1]))).Length > 1;
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
