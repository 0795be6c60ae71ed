using Bulletin.Editing;
using Bulletin.Figures;

namespace Bulletin.Printing;

/// <summary>How the ledger words an entry, the same in every format.</summary>
public sealed class LedgerWords(Issue issue)
{
    /// <summary>Characters of cells above which their column takes half of the ledger: many files, each with its cell.</summary>
    private const int LongCells = 40;

    private readonly string _officeWord = issue.Figures.Scheme.OfficeWord;

    public bool HasLongCells => issue.Ledger.Entries.Any(e => e.Cells.Length > LongCells);

    /// <summary>The definition, after the title where it does not begin with it.</summary>
    public static string Definition(Figure figure) =>
        figure.Definition is { } words ? $"{figure.Title}：{words.TrimEnd('。')}" : figure.Title;

    /// <summary>The formula as people write it: × ÷ －; the sum of a column is told by its offices alone.</summary>
    public string Formula(Figure figure)
    {
        if (figure.Formula == $"合计({figure.Code})")
            return $"{figure.Offices}个{_officeWord}求和";
        var written = figure.Formula.Replace(" / ", "÷", StringComparison.Ordinal).Replace(" * ", "×", StringComparison.Ordinal)
            .Replace(" - ", "－", StringComparison.Ordinal).Replace(" + ", "＋", StringComparison.Ordinal);
        return figure.Formula.StartsWith("合计(", StringComparison.Ordinal) ? $"{written}，{figure.Offices}个{_officeWord}" : written;
    }
}
