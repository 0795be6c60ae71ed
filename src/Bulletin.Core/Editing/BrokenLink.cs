using Bulletin.Figures;
using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A figure's link of which a sign was lost or typed in full width, so that it stands in the text as words: 98.75%](#综合复工率).</summary>
internal static class BrokenLink
{
    public static readonly FindingKind Kind = new("link-broken", Severity.Error, new("写坏的链接", "A link that is broken"));

    /// <summary>What opens a link's target, whole or not.</summary>
    private const string Openers = "(（[【]】";

    public static IEnumerable<Finding> In(TextRun run, FigureSet figures)
    {
        for (var at = run.Text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = run.Text.IndexOf('#', at + 1))
            if (at > 0 && Openers.Contains(run.Text[at - 1], StringComparison.Ordinal) && Named(run.Text.AsSpan(at + 1), figures) is { } figure)
                yield return Broken(run, at - 1, run.Text[(at - 1)..Math.Min(run.Text.Length, at + 1 + figure.Code.Length + 1)], figure);
    }

    /// <summary>【已复工】 becomes a figure in a 文稿 alone; anywhere else the link is written out.</summary>
    public static IEnumerable<Finding> NamesIn(TextRun run, FigureSet figures)
    {
        for (var open = run.Text.IndexOf('【', StringComparison.Ordinal); open >= 0; open = run.Text.IndexOf('【', open + 1))
        {
            var close = run.Text.IndexOf('】', open);
            if (close > open && figures.Find(run.Text[(open + 1)..close].Trim()) is { Value: not null } figure)
                yield return Broken(run, open, run.Text[open..(close + 1)], figure);
        }
    }

    private static Finding Broken(TextRun run, int at, string found, Figure figure) =>
        Kind.At(run.Written?.At(at) ?? new(""),
            new($"“{figure.Title}”的链接写坏了，会照字面印出。", $"The link of '{figure.Title}' is broken and would be printed as it stands."),
            new($"请写成 [{figure.Text}](#{figure.Code})，括号和 # 用半角，中间不空格。", $"Write it as [{figure.Text}](#{figure.Code}), with half-width brackets and no blanks.")) with
        { Found = found, Expected = Words.Same($"[{figure.Text}](#{figure.Code})") };

    /// <summary>The figure of the longest code with which the text begins.</summary>
    private static Figure? Named(ReadOnlySpan<char> text, FigureSet figures)
    {
        Figure? named = null;
        foreach (var figure in figures.All)
            if (text.StartsWith(figure.Code, StringComparison.Ordinal) && (named is null || figure.Code.Length > named.Code.Length))
                named = figure;
        return named;
    }
}
