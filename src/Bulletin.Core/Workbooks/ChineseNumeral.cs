namespace Bulletin.Workbooks;

/// <summary>
/// A whole number in Chinese characters: 七千六百三十, 两万, 十二, 一亿二千万, 壹仟贰佰, and digit by digit 二〇二二. 三五 and 七八 are
/// no numbers: they mean "three to five".
/// </summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Formal = "〇壹贰叁肆伍陆柒捌玖";

    /// <summary>The number that begins at a place of a text, null where its characters make none, and how many characters they are.</summary>
    public static (decimal? Value, int Length) ReadAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Digit(text[end]) >= 0 || Multiple(text[end]) > 0))
            end++;
        return (Read(text.AsSpan(start, end - start)), end - start);
    }

    /// <summary>What a character multiplies by (十 10 to 亿 100000000); 0 where it is no multiple.</summary>
    public static decimal Multiple(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    public static int Digit(char c) => c switch
    {
        '两' or '貳' => 2,
        '○' => 0,
        _ => Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), Formal.IndexOf(c, StringComparison.Ordinal)),
    };

    private static decimal? Read(ReadOnlySpan<char> text)
    {
        var at = GreatestMultiple(text);
        if (at < 0)
            return DigitByDigit(text);
        var multiple = Multiple(text[at]);
        // 十五 needs no 一 before it, 百 does.
        var times = at > 0 ? Read(text[..at]) : multiple == 10 ? 1 : null;
        return times > 0 && (times < 10 || multiple >= 10_000) ? (times * multiple) + Rest(text[(at + 1)..], multiple) : null;
    }

    private static int GreatestMultiple(ReadOnlySpan<char> text)
    {
        var at = -1;
        for (var i = 0; i < text.Length; i++)
            if (Multiple(text[i]) > (at < 0 ? 0 : Multiple(text[at])))
                at = i;
        return at;
    }

    /// <summary>What stands behind a multiple: 三百零五 is 305, and 三百五 is 350.</summary>
    private static decimal? Rest(ReadOnlySpan<char> text, decimal multiple)
    {
        if (text.IsEmpty)
            return 0;
        if (text.Length == 1 && Digit(text[0]) > 0)
            return Digit(text[0]) * multiple / 10;
        var rest = Read(Digit(text[0]) == 0 ? text[1..] : text);
        return rest < multiple ? rest : null;
    }

    private static decimal? DigitByDigit(ReadOnlySpan<char> text)
    {
        decimal value = 0;
        foreach (var c in text)
            value = (value * 10) + Digit(c);
        return text.Length is 1 or (> 2 and < 16) || (text.Length == 2 && text.IndexOfAny('〇', '零', '○') >= 0) ? value : null;
    }
}
