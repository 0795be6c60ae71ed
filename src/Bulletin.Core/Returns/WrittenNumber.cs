using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// A number as people write it in a cell: <c>7,630</c>, <c>７６３０家</c>, <c>1.2亿</c>, <c>98.75%</c>, 七千六百三十, 五万余. A percentage is a share;
/// <see cref="Unit"/> is what stands behind the number, whatever it is.
/// </summary>
public sealed record WrittenNumber(decimal Value, string Unit)
{
    private const decimal Largest = 1_000_000_000_000_000;

    private static readonly string[] ApproximateBefore = ["大约", "约为", "约", "近", "将近", "接近", "超过", "超", "逾", "突破", "不足", "不到", "至少", "至多"];
    private static readonly string[] ApproximateWithin = ["余", "多", "来"];
    private static readonly string[] ApproximateAfter = ["左右", "上下", "以上", "以下", "余", "多"];

    public bool IsPercent { get; init; }

    /// <summary>It is said not to be exact: 约500, 五万余.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>It names a multiple itself: 5万.</summary>
    public bool HasMultiple { get; init; }

    /// <summary>The number that a text is; null where it is none, or two (10⏎20).</summary>
    public static WrittenNumber? Read(string text)
    {
        if (HasTwoNumbers(text))
            return null;
        var folded = WrittenName.Fold(text).TrimStart('\'', '‘', '’', '`');
        var rest = After(ApproximateBefore, folded);
        var isApproximate = rest.Length < folded.Length;
        var sign = Sign(ref rest);
        var isShare = rest.StartsWith("百分之", StringComparison.Ordinal);
        var at = isShare ? 3 : 0;
        if (Amount(rest, ref at, ref isApproximate, out var hasMultiple) is not { } amount)
            return null;
        var unit = Before(ApproximateAfter, rest[at..]);
        isApproximate |= unit.Length < rest.Length - at;
        var isPercent = isShare || unit == "%";
        return isShare && unit.Length > 0 ? null : new(isPercent ? sign * amount / 100 : sign * amount, isPercent ? "" : unit)
        { IsPercent = isPercent, IsApproximate = isApproximate, HasMultiple = hasMultiple };
    }

    private static int Sign(ref string text)
    {
        var sign = text.Length == 0 ? 0 : text[0] switch { '+' => 1, '-' or '−' or '负' => -1, _ => 0 };
        text = sign == 0 ? text : text[1..];
        return sign == 0 ? 1 : sign;
    }

    /// <summary>Digits and the multiples behind them (5万, 3亿4500万, 五千余万); null where there are none.</summary>
    private static decimal? Amount(string text, ref int at, ref bool isApproximate, out bool hasMultiple)
    {
        (decimal total, decimal least) = (0, decimal.MaxValue);
        hasMultiple = false;
        for (var isFirst = true; isFirst || (at < text.Length && char.IsAsciiDigit(text[at])); isFirst = false)
        {
            if (Part(text, ref at) is not { } part || part >= least || total + part > Largest)
                return null;
            isApproximate |= TakeOne(ApproximateWithin, text, ref at);
            decimal multiple = 1;
            for (; multiple <= Largest && at < text.Length && ChineseNumeral.Multiple(text[at]) > 0; at++)
                multiple *= ChineseNumeral.Multiple(text[at]);
            isApproximate |= multiple > 1 && TakeOne(ApproximateWithin, text, ref at);
            if (part > Largest / multiple || part * multiple >= least)
                return null;
            total += part * multiple;
            // Behind 5, and behind 3.4万, no further number follows.
            least = multiple == 1 || part != decimal.Truncate(part) ? 0 : multiple;
            hasMultiple |= multiple > 1 || (part >= 10_000 && !char.IsAsciiDigit(text[at - 1]));
        }
        return total;
    }

    private static decimal? Part(string text, ref int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        if (end == at)
        {
            var (value, length) = ChineseNumeral.ReadAt(text, at);
            at += length;
            return value;
        }
        var digits = text[at..end];
        at = end;
        return HasGoodGrouping(digits) && decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Largest
            ? number : null;
    }

    /// <summary>One to three digits, then groups of exactly three, before the point; 1,5 and 1,2345 may be anything.</summary>
    private static bool HasGoodGrouping(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var groups = (point < 0 ? text : text[..point]).Split(',');
        for (var i = 1; i < groups.Length; i++)
            if (groups[i].Length != 3)
                return false;
        return (groups.Length == 1 || groups[0].Length is >= 1 and <= 3) && (point < 0 || text.IndexOf(',', point) < 0);
    }

    private static string After(string[] words, string text)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal))
                return text[word.Length..];
        return text;
    }

    private static string Before(string[] words, string text)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal))
                return text[..^word.Length];
        return text;
    }

    private static bool TakeOne(string[] words, string text, ref int at)
    {
        foreach (var word in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                return true;
            }
        return false;
    }

    /// <summary>10⏎20 are two numbers.</summary>
    private static bool HasTwoNumbers(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Array.FindAll(pieces, p => char.IsDigit(p[0]) || (p.Length > 1 && char.IsDigit(p[1]))).Length > 1;
    }
}
