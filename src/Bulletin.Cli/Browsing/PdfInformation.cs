using System.Globalization;
using System.Text;

namespace Bulletin.Cli.Browsing;

/// <summary>
/// What a browser writes into a PDF of the hour and of the machine, made the same everywhere: times become the day of issue, the program's name ours.
/// Lengths stay, so that the table of offsets holds (ISO 32000-1, 14.3.3).
/// </summary>
internal static class PdfInformation
{
    private static readonly string[] Times = ["/CreationDate (", "/ModDate ("];

    /// <summary>Settles them in place.</summary>
    public static void Settle(Span<byte> pdf, DateOnly day)
    {
        foreach (var key in Times)
            Replace(pdf, key, "D:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00'", '\0');
        Replace(pdf, "/Creator (", "bulletin", ' ');
    }

    /// <summary>Replaces the string behind a key, filled up; one that is shorter than what is to stand there stays (<c>\0</c>: any that is not exactly as long).</summary>
    private static void Replace(Span<byte> pdf, string key, string text, char filling)
    {
        var at = pdf.IndexOf(Encoding.ASCII.GetBytes(key));
        if (at < 0)
            return;
        var value = pdf[(at + key.Length)..];
        var length = EndOf(value);
        if (length < text.Length || (filling == '\0' && length > text.Length))
            return;
        value[..length].Fill((byte)filling);
        Encoding.ASCII.GetBytes(text, value);
    }

    /// <summary>The length of a literal string: up to the parenthesis that closes it.</summary>
    private static int EndOf(ReadOnlySpan<byte> value)
    {
        for (int i = 0, depth = 0; i < value.Length; i++)
            switch (value[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when depth-- == 0:
                    return i;
            }
        return -1;
    }
}
