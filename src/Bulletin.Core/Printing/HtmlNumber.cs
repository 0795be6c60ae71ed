using System.Globalization;

namespace Bulletin.Printing;

/// <summary>A printed figure as HTML, with its number as a machine reads it (5万人 is 50000). Words that claim (全部) have none.</summary>
internal static class HtmlNumber
{
    public static string Write(string text)
    {
        var start = 0;
        while (start < text.Length && !IsSigned(text, start))
            start++;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-' or '+'))
            end++;
        if (end == start || !decimal.TryParse(text[start..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Html.Escape(text);
        var scale = end < text.Length ? text[end] : ' ';
        var value = scale == '万' ? number * 10_000m : scale == '亿' ? number * 100_000_000m : number;
        if (scale is '万' or '亿')
            end++;
        // A unit of one character stays with its number; a longer one (立方米) may go to the next line.
        var glue = text.Length - end > 1 ? " class=\"long\"" : "";
        return $"{Html.Escape(text[..start])}<data{glue} value=\"{value.ToString(CultureInfo.InvariantCulture)}\"><span class=\"n\">{Html.Escape(text[start..end])}</span>{Html.Escape(text[end..])}</data>";
    }

    private static bool IsSigned(string text, int at) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '-' or '+' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));
}
