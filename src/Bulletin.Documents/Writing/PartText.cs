using System.Text;

namespace Bulletin.Documents.Writing;

/// <summary>Text on its way into a part of an Office file.</summary>
internal static class PartText
{
    /// <summary>The text without what XML cannot carry: control characters fall away, halves of characters become U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF) || rune.Value is '\n' or '\t')
                clean.Append(rune.ToString());
        return clean.ToString();
    }
}
