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
}
