using System.Text.RegularExpressions;
using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Docs;

/// <summary>
/// <c>docs/clerk.zh-CN.md</c> as what its reader does, in order: a block <c>diff</c> changes the file named last in backticks, a line
/// <c>&gt; bulletin …</c> of a block <c>text</c> is typed and answered by the lines below it, where <c>…</c> stands for any.
/// </summary>
internal static partial class ClerkPage
{
    public const string Path = "docs/clerk.zh-CN.md";

    private const string Prompt = "> ";

    public static IReadOnlyList<Step> Steps()
    {
        var (steps, block, kind, file) = (new List<Step>(), new List<string>(), "", "");
        foreach (var line in File.ReadLines(System.IO.Path.Combine(CaseFile.Root, Path)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                steps.AddRange(kind == "diff" ? [new Edit(file, block)] : kind == "text" ? Commands(block) : []);
                (kind, block) = (line[3..], []);
            }
            else if (kind.Length > 0)
                block.Add(line);
            else if (EditedFile().Matches(line) is { Count: > 0 } named)
                file = named[^1].Groups[1].Value;
        }
        return steps;
    }

    private static IEnumerable<Step> Commands(List<string> block)
    {
        for (var at = block.FindIndex(IsTyped); at >= 0 && at < block.Count;)
        {
            var next = block.FindIndex(at + 1, IsTyped) is > 0 and var found ? found : block.Count;
            yield return new Typed(block[at][Prompt.Length..], block[(at + 1)..next]);
            at = next;
        }
    }

    private static bool IsTyped(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);

    [GeneratedRegex(@"`([^`]+/[^`]+\.(?:yaml|md))`")]
    private static partial Regex EditedFile();

    internal abstract record Step;

    /// <summary>A command, and what is shown to answer it.</summary>
    internal sealed record Typed(string Command, IReadOnlyList<string> Shown) : Step
    {
        public bool IsAnsweredBy(string answer)
        {
            var pattern = string.Join('\n', Shown.Select(l => l == "…" ? "[^\n]+(?:\n[^\n]*)*" : Regex.Escape(l)));
            return Regex.IsMatch(answer, $@"\A{pattern}\n*\z");
        }
    }

    /// <summary>Lines of a file that are changed: those behind <c>-</c> go, those behind <c>+</c> come, the others stay and say where.</summary>
    internal sealed record Edit(string File, IReadOnlyList<string> Lines) : Step
    {
        public string Of(string text)
        {
            var (before, after) = (Without('+'), Without('-'));
            var at = text.IndexOf(before, StringComparison.Ordinal);
            return before.Length == 0 ? text + after : at < 0 ? throw new InvalidDataException($"{File} does not say:\n{before}") : text[..at] + after + text[(at + before.Length)..];
        }

        /// <summary>The lines but those with one sign; a part of a line is changed where no line is kept.</summary>
        private string Without(char sign)
        {
            var end = Lines.Any(l => l[0] == ' ') || Lines.All(l => l[0] == '+') ? "\n" : "";
            return string.Concat(Lines.Where(l => l[0] != sign).Select(l => l[1..] + end));
        }
    }
}
