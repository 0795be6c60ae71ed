using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Commands;

/// <summary>Finds figures by what a person knows of them: the name, the code, or what stands on the page.</summary>
internal static class FigureSearch
{
    private const int MostNear = 5;

    /// <summary>
    /// The figures of that name or code; else those printed so; else those that the page words so (突破5万人, 99%, which has other decimals
    /// than the ledger); else those that would print so with other decimals, or print so for one office, as in a table.
    /// </summary>
    public static IReadOnlyList<Figure> Find(FigureSet figures, Issue? issue, string asked)
    {
        var word = Fold(asked);
        var worded = issue?.FigureRuns.Where(r => IsWordedSo(Fold(r.Text), word)).Select(r => r.Figure.Code).ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. Where(figures, f => Fold(f.Code) == word || Fold(f.Title) == word)
            ?? Where(figures, f => f.Value is not null && (Fold(f.Text) == word || Fold(f.Printed) == word))
            ?? Where(figures, f => worded.Contains(f.Code))
            ?? Where(figures, f => f.Value is not null && (f.Unit != PrintedNumber.Percent || word.EndsWith('%')) && figures.Prints(f, word))
            ?? Where(figures, f => figures.PrintsForAnOffice(f, word))
            ?? Pair(figures, word)
            ?? []];
    }

    /// <summary>167/236, as a figure set large: the part and its whole.</summary>
    private static List<Figure>? Pair(FigureSet figures, string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0)
            return null;
        var (part, whole) = (word[..slash], word[(slash + 1)..]);
        return figures.Scheme.Indicators.Where(i => i.PartOf is not null && Prints(figures, i.Code, part) && Prints(figures, i.PartOf, whole))
            .Select(i => (List<Figure>)[figures.Find(i.Code)!, figures.Find(i.PartOf!)!]).FirstOrDefault();
    }

    private static bool Prints(FigureSet figures, string code, string word) => figures.Find(code) is { Value: not null } figure && (Fold(figure.Printed) == word || Fold(figure.Text) == word);

    /// <summary>Names that a mistyped one may have meant.</summary>
    public static IReadOnlyList<string> Near(FigureSet figures, string asked)
    {
        var word = Fold(asked);
        var names = figures.All.Select(f => f.Title).Concat(figures.All.Select(f => f.Code)).Distinct().ToList();
        var holding = word.Length == 0 ? [] : names.Where(n => Fold(n).Contains(word, StringComparison.Ordinal));
        var nearest = Spelling.Nearest(asked, names);
        return [.. holding.Concat(nearest is null ? [] : [nearest]).Distinct().Take(MostNear)];
    }

    private static List<Figure>? Where(FigureSet figures, Func<Figure, bool> isMeant)
    {
        var found = figures.All.Where(isMeant).ToList();
        return found.Count == 0 ? null : found;
    }

    /// <summary>突破5万人 is asked for as such, or by its number: 5万人.</summary>
    private static bool IsWordedSo(string words, string word) => words == word || (word.Length > 0 && char.IsAsciiDigit(word[0]) && words.EndsWith(word, StringComparison.Ordinal) && !char.IsAsciiDigit(words[^(word.Length + 1)]));

    private static string Fold(string text) => WrittenName.Fold(text).Replace(",", "", StringComparison.Ordinal);
}
