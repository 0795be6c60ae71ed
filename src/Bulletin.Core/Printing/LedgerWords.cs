using Bulletin.Figures;

namespace Bulletin.Printing;

/// <summary>How the ledger words an entry, the same in every format.</summary>
internal static class LedgerWords
{
    /// <summary>The definition, after the title where it does not begin with it.</summary>
    public static string Definition(Figure figure) =>
        figure.Definition is { } words ? $"{figure.Title}：{words.TrimEnd('。')}" : figure.Title;

    /// <summary>The formula as people write it: × ÷ －; the sum of a column is told by its offices alone.</summary>
    public static string Formula(Figure figure) => figure.Formula == $"合计({figure.Code})" ? $"{figure.Offices}处求和" : figure.Formula.Replace(" / ", "÷", StringComparison.Ordinal).Replace(" * ", "×", StringComparison.Ordinal).Replace(" - ", "－", StringComparison.Ordinal)
            .Replace(" + ", "＋", StringComparison.Ordinal) + (figure.Formula.StartsWith("合计(", StringComparison.Ordinal) ? $"，{figure.Offices}处" : "");
}
