using System.Globalization;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>Reads <c>thresholds</c>: words that claim something, and the share from which on they are true.</summary>
internal sealed class ThresholdSection(SchemeFindings findings)
{
    /// <summary>What these words claim is fixed: all of it, or nothing that was due.</summary>
    private static readonly string[] OfTheWhole = ["全部", "全面", "全数", "所有", "已完成", "完成", "清零", "无需"];

    public IReadOnlyList<Threshold> Read(YamlMap? map)
    {
        var thresholds = new List<Threshold>();
        foreach (var entry in map?.Entries ?? [])
            if (Array.IndexOf(OfTheWhole, entry.Key.Value) >= 0)
                findings.WrongValue(entry.Key, "thresholds", new("“基本”“过半”这样的词；全数才说的词不能另定界限", "words such as 基本 or 过半; a word for the whole can have no other threshold"));
            else if (entry.Value is YamlText text && Parse(entry.Key.Value, text.Value) is { } threshold)
                thresholds.Add(threshold);
            else
                findings.WrongValue(entry.Value, entry.Key.Value, new("0～100% 的比例，如 95%；超过才算的写 \">90%\"", "a share up to 100%, such as 95%; or \">90%\" where it must be exceeded"));
        if (map is not null)
            findings.TwiceIn(map);
        return thresholds;
    }

    /// <summary><c>95%</c>, <c>0.95</c>, <c>&gt;=95%</c> include the number; <c>&gt;90%</c> excludes it.</summary>
    private static Threshold? Parse(string word, string text)
    {
        var share = Formulas.FullWidth.Halved(text).Replace(" ", "", StringComparison.Ordinal).Replace("≥", ">=", StringComparison.Ordinal);
        var isStrict = share.StartsWith('>') && !share.StartsWith(">=", StringComparison.Ordinal);
        share = share.TrimStart('>').TrimStart('=');
        var isPercent = share.EndsWith('%');
        if (!decimal.TryParse(isPercent ? share[..^1] : share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var least = isPercent ? Rational.From(number).Over(Rational.From(100))! : Rational.From(number);
        return least.Sign > 0 && least <= Rational.One ? new Threshold(word, least) { IsStrict = isStrict } : null;
    }
}
