using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>One entry of the guide: code, class and title as they are headed, and its lines: 什么, 为什么, 怎么办, 例, and one in English.</summary>
public sealed record GuideEntry(string Code, string Severity, string Title)
{
    private const string What = "什么：";

    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What it means, in a sentence or two.</summary>
    public Words Meaning => Plain(Chinese().FirstOrDefault(l => l.StartsWith(What, StringComparison.Ordinal))?[What.Length..] ?? Title, English());

    /// <summary>All that it says, as a list in Markdown.</summary>
    public Words Whole => new(string.Join('\n', Chinese().Select(l => "- " + l)), English());

    /// <summary>Words without the marks of code around them.</summary>
    private static Words Plain(string chinese, string english) =>
        new(chinese.Replace("`", "", StringComparison.Ordinal), english.Replace("`", "", StringComparison.Ordinal));

    private IEnumerable<string> Chinese() => Lines.SkipLast(1);

    private string English() => Lines.Count > 0 ? Lines[^1] : Title;
}
