using System.Text.RegularExpressions;
using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Docs;

/// <summary>A document of the repository, as far as it can be held to the program. The path is below the root, with <c>/</c>.</summary>
internal sealed partial class Document
{
    private static readonly string[] NotDocuments = ["bin", "obj", "out", "articles", "Cases", "TestResults"];

    private readonly List<(string Text, bool IsCode)> _lines = [];

    private Document(string path)
    {
        Path = path;
        var isCode = false;
        foreach (var line in File.ReadAllLines(System.IO.Path.Combine(CaseFile.Root, path)))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!isFence)
                _lines.Add((line, isCode));
            isCode ^= isFence;
        }
    }

    public string Path { get; }

    public static Document Read(string path) => new(path);

    /// <summary>Every document that people read: all Markdown but articles, cases and what tests approve.</summary>
    public static IReadOnlyList<Document> All() =>
        [.. Files().Where(f => f.EndsWith(".md", StringComparison.Ordinal) && !f.Contains(".approved.", StringComparison.Ordinal) && !f.Contains(".received.", StringComparison.Ordinal)
            && !f.Split('/').Any(p => NotDocuments.Contains(p))).Select(Read)];

    /// <summary>The files of the repository, without what building makes.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(CaseFile.Root, "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(CaseFile.Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').SkipLast(1).Any(p => p is "bin" or "obj" or "out" or ".git")).Order(StringComparer.Ordinal)];

    public static string Source(string path) => File.ReadAllText(System.IO.Path.Combine(CaseFile.Root, path));

    public IEnumerable<string> Lines => _lines.Select(l => l.Text);

    /// <summary>The lines of its code blocks.</summary>
    public IEnumerable<string> Code => _lines.Where(l => l.IsCode).Select(l => l.Text);

    /// <summary>The rows of its tables, each as its cells; heads are among them.</summary>
    public IEnumerable<string[]> Rows => RowsOf(Lines);

    /// <summary>The rows below a heading, up to the next of any level.</summary>
    public IEnumerable<string[]> RowsUnder(string heading) =>
        RowsOf(_lines.SkipWhile(l => l.Text != heading).Skip(1).TakeWhile(l => l.IsCode || !l.Text.StartsWith('#')).Select(l => l.Text));

    /// <summary>What is written in backticks, outside code blocks.</summary>
    public IEnumerable<string> Quoted => _lines.Where(l => !l.IsCode).SelectMany(l => QuotedIn(l.Text));

    public static IEnumerable<string> QuotedIn(string text) => Backticks().Matches(text).Select(m => m.Groups[1].Value);

    /// <summary>Targets of links and pictures, without what stands in code.</summary>
    public IEnumerable<string> Targets => _lines.Where(l => !l.IsCode).Select(l => Backticks().Replace(l.Text, ""))
        .SelectMany(t => Link().Matches(t).Select(m => m.Groups[1].Value).Concat(Picture().Matches(t).Select(m => m.Groups[1].Value)));

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => _lines.Where(l => !l.IsCode && l.Text.StartsWith('#'))
        .Select(l => NotInAnchor().Replace(l.Text.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public override string ToString() => Path;

    private static IEnumerable<string[]> RowsOf(IEnumerable<string> lines) =>
        lines.Where(l => l.StartsWith('|')).Select(l => BarBetweenCells().Split(l.Trim().Trim('|')).Select(c => c.Trim()).ToArray());

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("src=\"([^\"]+)\"")]
    private static partial Regex Picture();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex BarBetweenCells();
}
