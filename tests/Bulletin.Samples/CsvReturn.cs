using System.Text;

namespace Bulletin.Samples;

/// <summary>A return saved as CSV by Excel in Chinese: GBK, CRLF, a merged cell's text in its first field, quotes round line breaks.</summary>
internal static class CsvReturn
{
    private const int Gbk = 936;

    internal static byte[] Write(ReturnFrame frame, string[][] table)
    {
        var text = new StringBuilder();
        Line(text, table[0].Length, frame.Title);
        Line(text, table[0].Length, frame.Heading);
        var (groups, leaves) = (table[0], table[1]);
        Line(text, groups.Length, [.. groups.Select((g, i) => g.Length == 0 ? leaves[i] : i > 0 && groups[i - 1] == g ? "" : g)]);
        Line(text, groups.Length, [.. leaves.Select((l, i) => groups[i].Length == 0 ? "" : l)]);
        foreach (var row in table[2..])
            Line(text, row.Length, row);
        Line(text, table[0].Length, frame.Foot);
        return Encoding.GetEncoding(Gbk).GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, int length, params string[] fields)
    {
        for (var i = 0; i < length; i++)
            text.Append(i > 0 ? "," : "").Append(i < fields.Length ? Quoted(fields[i]) : "");
        text.Append("\r\n");
    }

    private static string Quoted(string field) => field.AsSpan().IndexOfAny('\n', '"', ',') >= 0 ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
