using System.Globalization;
using System.Xml.Linq;

namespace Bulletin.Documents.Marking;

/// <summary>Whether text in a colour can be read on the light ground of a mark.</summary>
internal static class FontColour
{
    private const double LightFrom = 0.45;

    /// <summary>The palette's light colours: white, yellow, cyan, green and the pastels.</summary>
    private static readonly int[] LightIndexes = [1, 3, 5, 7, 9, 11, 13, 15, 22, 26, 27, 31, 34, 35, 41, 42, 43, 44, 45, 46, 47];

    public static bool IsLight(XElement colour)
    {
        if ((string?)colour.Attribute("rgb") is { Length: >= 6 } rgb && int.TryParse(rgb.AsSpan(rgb.Length - 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
            return Luminance(number) > LightFrom;
        if (NumberOf(colour, "theme") is { } theme)
            // The theme's first and third colours are its papers; a tint lightens the others.
            return theme is 0 or 2 ? Tint(colour) > -0.5 : Tint(colour) > 0.5;
        return NumberOf(colour, "indexed") is { } index && LightIndexes.Contains(index);
    }

    private static double Luminance(int rgb) => ((0.299 * (rgb >> 16)) + (0.587 * ((rgb >> 8) & 255)) + (0.114 * (rgb & 255))) / 255;

    private static int? NumberOf(XElement colour, string name) =>
        int.TryParse((string?)colour.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double Tint(XElement colour) =>
        double.TryParse((string?)colour.Attribute("tint"), NumberStyles.Float, CultureInfo.InvariantCulture, out var tint) ? tint : 0;
}
