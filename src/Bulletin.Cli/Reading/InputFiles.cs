using System.IO.Enumeration;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Reading;

/// <summary>A workbook to read: where it is, and its path below the input argument, which is what findings call it.</summary>
internal sealed record InputFile(string Path, string Name);

/// <summary>
/// Finds the workbooks that the inputs mean: files, folders with all below them, and patterns such as <c>7月*/*.xlsx</c>.
/// In ordinal order within an input, so that the way of writing a path, the system and its language change nothing.
/// </summary>
internal sealed class InputFiles(Terminal terminal, bool withFigures)
{
    public static readonly FindingKind NotFound = new("input-missing", Severity.Error,
        new("找不到的文件", "An input that does not exist"));

    public static readonly FindingKind NoReturns = new("input-empty", Severity.Error,
        new("没有报表的文件夹", "A folder without returns"));

    public static readonly FindingKind Closed = new("input-closed", Severity.Error,
        new("打不开的文件夹", "A folder that cannot be opened"));

    private readonly List<InputFile> _files = [];
    private readonly List<Finding> _findings = [];

    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Finding> Findings) Find(Terminal terminal, IReadOnlyList<string> inputs)
    {
        var search = new InputFiles(terminal, withFigures: false);
        foreach (var input in inputs)
            search.Add(input);
        return (DistinctNames.Of(search._files), search._findings);
    }

    /// <summary>The files of earlier days, a <c>figures.json</c> among them; named apart from those of today.</summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Finding> Findings) FindPast(Terminal terminal, IReadOnlyList<string> inputs, IReadOnlyList<InputFile> today)
    {
        var search = new InputFiles(terminal, withFigures: true);
        foreach (var input in inputs)
            search.Add(input);
        var named = DistinctNames.Of([.. today, .. search._files.ExceptBy(today.Select(t => t.Path), f => f.Path)]).ToDictionary(f => f.Path);
        return ([.. search._files.Select(f => named[f.Path])], search._findings);
    }

    /// <summary>What all inputs together are called where a finding is about no single file.</summary>
    public static string NameOf(IReadOnlyList<string> inputs) =>
        string.Join('、', inputs.Select(i => Path.GetFileName(Path.TrimEndingDirectorySeparator(i))).Distinct());

    private void Add(string input)
    {
        var path = terminal.FullPath(input);
        var found = File.Exists(path) ? [new(path, Path.GetFileName(path))]
            : Directory.Exists(path) ? Below(path, null, input)
            : Pattern.IsPattern(input) ? Matching(input)
            : Missing(input);
        foreach (var file in found)
            if (_files.All(f => f.Path != file.Path))
                _files.Add(file);
    }

    private List<InputFile> Matching(string input)
    {
        var pattern = Pattern.Parse(input);
        var root = terminal.FullPath(pattern.Root);
        return Directory.Exists(root) ? Below(root, pattern, input) : Missing(input);
    }

    private List<InputFile> Below(string folder, Pattern? pattern, string input)
    {
        try
        {
            var names = new FileSystemEnumerable<string>(folder, NameBelow, new() { RecurseSubdirectories = true, IgnoreInaccessible = false })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsReturn(entry.FileName, entry.IsHidden),
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    !entry.IsHidden && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            var files = names.Where(name => pattern is null || pattern.Matches(name)).Order(StringComparer.Ordinal)
                .Select(name => new InputFile(Path.Combine(folder, name), name)).ToList();
            if (files.Count == 0)
                _findings.Add(Empty(input, pattern is not null));
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _findings.Add(Closed.At(new Place(NameOf([input])),
                new($"文件夹“{input}”或其下的文件夹打不开。", $"The folder '{input}', or one below it, cannot be opened."),
                new("请核对读取权限。", "Check that you may read it.")));
            return [];
        }
    }

    /// <summary>Lock files (<c>~$daily.xlsx</c>) and hidden files are no returns, and no cause for a word.</summary>
    private bool IsReturn(ReadOnlySpan<char> name, bool isHidden)
    {
        if (isHidden || name.StartsWith("~$") || name.StartsWith("."))
            return false;
        return IsNamedAsReturn(name) || withFigures && name.SequenceEqual(FiguresFile.Name);
    }

    /// <summary>Whether a file's name ends as those of returns do.</summary>
    public static bool IsNamedAsReturn(ReadOnlySpan<char> name)
    {
        foreach (var extension in WorkbookImporter.Extensions)
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static string NameBelow(ref FileSystemEntry entry)
    {
        var below = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var name = below.IsEmpty ? entry.FileName.ToString() : $"{below}{Path.DirectorySeparatorChar}{entry.FileName}";
        return name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private List<InputFile> Missing(string input)
    {
        _findings.Add(NotFound.At(new Place(NameOf([input])),
            new($"没有“{input}”这个文件或文件夹。{Near(input).Chinese}", $"There is no file or folder '{input}'.{Near(input).English}"),
            new("请核对路径；有空格的路径要加引号。", "Check the path; a path with spaces needs quotation marks.")));
        return [];
    }

    /// <summary>The nearest name in the folder where the file was looked for.</summary>
    private Words Near(string input)
    {
        var path = terminal.FullPath(input);
        var folder = Path.GetDirectoryName(path);
        if (folder is null || !Directory.Exists(folder))
            return new("", "");
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(p => Path.GetFileName(p)!)
                .Where(n => !n.StartsWith('.') && !n.StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            return Spelling.Offer(Path.GetFileName(path), names);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("", "");
        }
    }

    private static Finding Empty(string input, bool isPattern) =>
        NoReturns.At(new Place(NameOf([input])),
            isPattern
                ? new($"没有文件符合“{input}”。", $"No file answers to '{input}'.")
                : new($"文件夹“{input}”里没有报表（{string.Join('、', WorkbookImporter.Extensions)}）。",
                    $"The folder '{input}' holds no returns ({string.Join(", ", WorkbookImporter.Extensions)})."),
            new("请核对路径，或把报表放进去。", "Check the path, or put the returns there."));
}
