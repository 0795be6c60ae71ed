namespace Bulletin.Documents.Importing;

/// <summary>What a number format says about a number: a percentage, a day, or neither.</summary>
internal sealed class NumberFormat
{
    private NumberFormat(bool isPercent, bool isDate) => (IsPercent, IsDate) = (isPercent, isDate);

    /// <summary>Shown a hundredfold with a percent sign; <c>0"%"</c>, where the sign is only written after it, is none.</summary>
    public bool IsPercent { get; }

    /// <summary>A day or a time, East-Asian forms included.</summary>
    public bool IsDate { get; }

    public static NumberFormat Of(int index, string? format)
    {
        // East-Asian programs leave these built-in ids without a format of their own in the file.
        var isBuiltInDate = index is (>= 27 and <= 36) or (>= 50 and <= 58) && format is null or "General" or "";
        var bare = Bare(format ?? "");
        return new(bare.Contains('%'), isBuiltInDate || IsDay(bare));
    }

    // aaa and aaaa are the day of the week in Chinese; 上午/下午 stands where other languages have AM/PM.
    private static bool IsDay(string bare) =>
        bare.Contains("yy", StringComparison.OrdinalIgnoreCase)
        || bare.Contains("aaa", StringComparison.OrdinalIgnoreCase)
        || bare.Contains("上午/下午", StringComparison.Ordinal);

    /// <summary>The format without what is only written: quoted and escaped characters, padding, and brackets.</summary>
    private static string Bare(string format)
    {
        var bare = new System.Text.StringBuilder(format.Length);
        for (var i = 0; i < format.Length; i++)
        {
            var close = format[i] switch { '"' => '"', '[' => ']', _ => '\0' };
            if (format[i] is '\\' or '_' or '*')
                i++;
            else if (close == '\0')
                bare.Append(format[i]);
            else
                i = format.IndexOf(close, i + 1) is var end and >= 0 ? end : format.Length;
        }
        return bare.ToString();
    }
}
