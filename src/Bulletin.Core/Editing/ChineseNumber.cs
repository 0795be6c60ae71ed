namespace Bulletin.Editing;

/// <summary>Small whole numbers in Chinese, as enumerations count: 五个突破.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>0 to 99 in words; larger numbers in digits.</summary>
    public static string Print(int number) => number switch
    {
        < 0 or > 99 => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        < 10 => Digits[number].ToString(),
        _ => (number / 10 == 1 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
    };

    /// <summary>The number that begins at a place of a text (两 is 2); how many letters it takes, 0 where there is none.</summary>
    public static (int Value, int Length) ReadAt(string text, int start)
    {
        var value = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            var digit = text[i] == '两' ? 2 : Digits.IndexOf(text[i], StringComparison.Ordinal);
            if (text[i] == '十')
                value = value == 0 ? 10 : value * 10;
            else if (digit >= 0)
                value += digit;
            else
                break;
        }
        return (value, i - start);
    }
}
