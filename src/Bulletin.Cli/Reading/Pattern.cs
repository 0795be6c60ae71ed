using System.IO.Enumeration;

namespace Bulletin.Cli.Reading;

/// <summary>
/// A pattern of paths that the shell did not expand (on Windows none does): <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.
/// </summary>
internal sealed class Pattern
{
    private readonly string[] _levels;

    private Pattern(string root, string[] levels)
    {
        Root = root;
        _levels = levels;
    }

    /// <summary>The folder above the first level with a wildcard; empty for the current one.</summary>
    public string Root { get; }

    public static bool IsPattern(string input) => input.AsSpan().IndexOfAny('*', '?') >= 0;

    public static Pattern Parse(string input)
    {
        var levels = input.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var fix = Array.FindIndex(levels, IsPattern);
        var root = string.Join('/', levels[..fix]);
        // A drive without a slash is the current folder of that drive.
        return new(fix > 0 && (root.Length == 0 || root.EndsWith(':')) ? root + "/" : root, levels[fix..]);
    }

    /// <summary>Whether the pattern answers to a path below <see cref="Root"/>, written with <c>/</c>.</summary>
    public bool Matches(string path) => Matches(_levels, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], OperatingSystem.IsWindows()) && Matches(pattern[1..], path[1..]);
    }
}
