using Bulletin.Cli.Screen;

namespace Bulletin.Cli.Reading;

/// <summary>
/// The paths from the current folder of the files that findings name. A server looks for them in its checkout, where a check is run; what lies
/// outside keeps the name that the findings give it, so that no folder of this machine is told.
/// </summary>
internal sealed class PathsFromHere
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly Terminal _terminal;
    private readonly string _template;

    public PathsFromHere(Terminal terminal, Wishes wishes, IReadOnlyList<InputFile> files)
    {
        _terminal = terminal;
        _template = wishes.Template;
        foreach (var file in files)
            _paths.TryAdd(file.Name, file.Path);
        foreach (var input in wishes.Inputs)
            _paths.TryAdd(InputFiles.NameOf([input]), terminal.FullPath(input));
        // A finding about all of the input points to the first that was named.
        if (wishes.Inputs is [var first, ..])
            _paths.TryAdd("", terminal.FullPath(first));
    }

    /// <summary>Another file, by the name that findings give it.</summary>
    public void Add(string file, string path) => _paths[file] = path;

    public string Of(string file)
    {
        if (_paths.TryGetValue(file, out var path))
            return Below(path) ?? file;
        var inTemplate = Path.Combine(_terminal.FullPath(_template), file);
        return file.Length > 0 && File.Exists(inTemplate) ? Below(inTemplate) ?? file : file;
    }

    private string? Below(string path)
    {
        var relative = Path.GetRelativePath(_terminal.Folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? null : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
