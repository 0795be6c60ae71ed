using System.Text;

namespace Bulletin.Formulas;

/// <summary>Signs that a Chinese keyboard gives where a formula or YAML needs their half-width form.</summary>
internal static class FullWidth
{
    private const string Signs = "、。“”‘’【】《》—×÷−·";
    private const string Meant = ",.\"\"''[]<>-*/-*";

    /// <summary>The half-width form of a sign; the sign itself where it is one already.</summary>
    public static char Half(char sign) => sign switch
    {
        '\u3000' => ' ',
        >= '！' and <= '～' => (char)(sign - '！' + '!'),
        _ => Signs.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var i ? Meant[i] : sign,
    };

    public static bool IsFullWidth(char sign) => Half(sign) != sign;

    /// <summary>The text with every full-width sign in its half-width form.</summary>
    public static string Halved(string text)
    {
        var halved = new StringBuilder(text.Length);
        foreach (var sign in text)
            halved.Append(Half(sign));
        return halved.ToString();
    }

    /// <summary>Where the first full-width sign stands, from zero; -1 if there is none.</summary>
    public static int First(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsFullWidth(text[i]))
                return i;
        return -1;
    }
}
