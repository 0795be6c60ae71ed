using System.Globalization;

namespace Bulletin.Printing;

/// <summary>How wide a text is, in ems of its own size: a Chinese character is one, a digit six tenths.</summary>
public static class EmWidth
{
    public static decimal Of(string text)
    {
        var width = 0m;
        foreach (var c in text)
            width += c switch
            {
                '.' or ',' => 0.34m,
                '/' => 0.35m,
                _ when c < '\u0100' => 0.6m,
                _ => 1m,
            };
        return width;
    }

    public static string Css(decimal width) => width.ToString("0.##", CultureInfo.InvariantCulture);
}
