using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// The cell that a text stands for where a format has nothing but text: CSV and HTML. Only what is a number beyond doubt becomes one;
/// leading zeros and long rows of digits are codes and telephone numbers, and stay text.
/// </summary>
internal static class WrittenValue
{
    private const int LongestNumber = 15;
    private const int LongestWhole = 10;

    private static readonly HashSet<string> Errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

    public static Cell ToCell(string written)
    {
        var text = written.AsSpan().Trim();
        if (text.IsEmpty)
            return Cell.Blank;
        if (text[0] == '=')
            return OfFormula(text.ToString());
        if (IsNumber(text))
            return new(CellKind.Number, text.ToString()) { Number = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) };
        return text[0] == '#' && Errors.Contains(text.ToString()) ? new(CellKind.Error, text.ToString()) : new(CellKind.Text, written);
    }

    /// <summary>Programs write <c>="0123"</c> to keep a text a text; any other formula came without its result.</summary>
    private static Cell OfFormula(string text)
    {
        if (text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') && text.Length > 2)
            return text.Length == 3 ? Cell.Blank : new(CellKind.Text, text[2..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
        return new(text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] == '(') ? CellKind.Uncalculated : CellKind.Text, text);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text[0] is '-' or '+' ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        return AreDigits(whole) && (point < 0 || AreDigits(fraction)) && (whole.Length == 1 || whole[0] != '0')
            && whole.Length + fraction.Length <= LongestNumber && (point >= 0 || whole.Length <= LongestWhole);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
