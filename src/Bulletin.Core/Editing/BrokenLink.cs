using Bulletin.Figures;
using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A figure's link of which a sign was lost or typed in full width, so that it stands in the text as words: 98.75%](#综合复工率).</summary>
/// <param name="Start">Where it begins in the run.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Finding">What is said of it.</param>
internal sealed record BrokenLink(int Start, int End, Finding Finding)
{
    public static readonly FindingKind Kind = new("link-broken", Severity.Error, new("写坏的链接", "A link that is broken"));

    /// <summary>What opens a link's target, whole or not.</summary>
    private const string Openers = "(（[【]】";

    /// <summary>All of a run, in the order of the text.</summary>
    public static IReadOnlyList<BrokenLink> In(TextRun run, FigureSet figures) => [.. TargetsIn(run, figures).Concat(NamesIn(run, figures)).OrderBy(b => b.Start)];

    private static IEnumerable<BrokenLink> TargetsIn(TextRun run, FigureSet figures)
    {
        for (var at = run.Text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = run.Text.IndexOf('#', at + 1))
            if (at > 0 && Openers.Contains(run.Text[at - 1], StringComparison.Ordinal) && Named(run.Text.AsSpan(at + 1), figures) is { } figure)
                yield return Broken(run, StartOf(run.Text, at - 1), at - 1, Math.Min(run.Text.Length, at + 1 + figure.Code.Length + 1), figure);
    }

    /// <summary>【已复工】 becomes a figure in a 文稿 alone; anywhere else the link is written out.</summary>
    private static IEnumerable<BrokenLink> NamesIn(TextRun run, FigureSet figures)
    {
        for (var open = run.Text.IndexOf('【', StringComparison.Ordinal); open >= 0; open = run.Text.IndexOf('【', open + 1))
        {
            var close = run.Text.IndexOf('】', open);
            if (close > open && figures.Find(run.Text[(open + 1)..close].Trim()) is { Value: not null } figure)
                yield return Broken(run, open, open, close + 1, figure);
        }
    }

    private static BrokenLink Broken(TextRun run, int start, int at, int end, Figure figure) =>
        new(start, end, Kind.At(run.Written?.At(at) ?? new(""),
            new($"“{figure.Title}”的链接写坏了，会照字面印出。", $"The link of '{figure.Title}' is broken and would be printed as it stands."),
            new($"请写成 [{figure.Text}](#{figure.Code})，括号和 # 用半角，中间不空格。", $"Write it as [{figure.Text}](#{figure.Code}), with half-width brackets and no blanks.")) with
        { Found = run.Text[at..end], Expected = Words.Same($"[{figure.Text}](#{figure.Code})") });

    /// <summary>Where the words of the link begin, whose target is opened at that place: at their bracket, or at the number where that is lost.</summary>
    public static int StartOf(string text, int target)
    {
        while (target > 0 && char.IsWhiteSpace(text[target - 1]))
            target--;
        var end = target > 0 && text[target - 1] is ']' or '】' ? target - 1 : target;
        var open = text.Length == 0 ? -1 : text.LastIndexOfAny(['[', '【', ']', '】'], Math.Max(0, end - 1));
        if (end < target && open >= 0 && text[open] is '[' or '【')
            return open;
        return HandNumbers.In(text[..end]).LastOrDefault() is { } number && number.Start + number.Length == end ? number.Start : end;
    }

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
