using System.Globalization;
using System.Security;
using Bulletin.Findings;

namespace Bulletin.Documents.Writing;

/// <summary>
/// Mends what ClosedXML 0.95.4 writes wrongly: print titles without <c>$</c>, which move with the cursor, numbers cut off after
/// fifteen digits, which read back as other numbers, and formulas without their result.
/// </summary>
internal sealed class SavedSheets(IReadOnlyList<WrittenSheet> sheets)
{
    private const int WrittenDigits = 15;

    /// <summary>The part's text as it should be.</summary>
    public string Mend(string part, string text)
    {
        if (part == "xl/workbook.xml")
            return MendTitles(text);
        for (var i = 0; i < sheets.Count; i++)
            if (part == string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"))
                return MendFormulas(MendNumbers(text, sheets[i]), sheets[i]);
        return text;
    }

    private string MendTitles(string text)
    {
        foreach (var sheet in sheets)
            text = MendTitles(text, sheet);
        return text;
    }

    private static string MendTitles(string text, WrittenSheet sheet)
    {
        var last = CellAddress.ColumnName(sheet.HeaderColumns);
        var (top, bottom) = sheet.HeaderRows;
        var quoted = $"'{sheet.Name}'";
        foreach (var name in new[] { sheet.Name, quoted })
            text = text.Replace(
                string.Create(CultureInfo.InvariantCulture, $">{name}!A:{last},{name}!{top}:{bottom}<"),
                string.Create(CultureInfo.InvariantCulture, $">{quoted}!$A:${last},{quoted}!${top}:${bottom}<"), StringComparison.Ordinal);
        return text;
    }

    private static string MendNumbers(string text, WrittenSheet sheet)
    {
        foreach (var cell in sheet.Cells)
            if (cell.Number is not null && Digits(cell.Text) > WrittenDigits)
                text = MendNumber(text, cell);
        return text;
    }

    private static string MendNumber(string text, WrittenCell cell)
    {
        var at = text.IndexOf($"<x:c r=\"{new CellAddress(cell.Row, cell.Column)}\"", StringComparison.Ordinal);
        var open = text.IndexOf("<x:v>", at, StringComparison.Ordinal) + "<x:v>".Length;
        var close = text.IndexOf("</x:v>", open, StringComparison.Ordinal);
        return text[..open] + cell.Text + text[close..];
    }

    /// <summary>Gives each formula its result, so that a program that does not reckon reads it as well.</summary>
    private static string MendFormulas(string text, WrittenSheet sheet)
    {
        foreach (var cell in sheet.Cells)
            if (cell.Formula is not null)
                text = MendFormula(text, cell);
        return text;
    }

    private static string MendFormula(string text, WrittenCell cell)
    {
        var at = text.IndexOf($"<x:c r=\"{new CellAddress(cell.Row, cell.Column)}\"", StringComparison.Ordinal);
        var formula = text.IndexOf("<x:f>", at, StringComparison.Ordinal);
        var formulaEnd = text.IndexOf("</x:f>", formula, StringComparison.Ordinal) + "</x:f>".Length;
        var end = text.IndexOf("</x:c>", formulaEnd, StringComparison.Ordinal);
        var opening = text[at..formula].Replace(" t=\"str\"", "", StringComparison.Ordinal);
        var result = $"<x:v>{SecurityElement.Escape(cell.Text)}</x:v>";
        return $"{text[..at]}{opening[..^1]}{(cell.Number is null ? " t=\"str\"" : "")}>{text[formula..formulaEnd]}{result}{text[end..]}";
    }

    private static int Digits(string number)
    {
        var digits = 0;
        foreach (var c in number)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
