using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>
/// A day's files on their way into their folder: where somebody has edited the one that lies there, it is kept beside it under a name of its own
/// (<c>bulletin.edited.md</c>, then <c>bulletin.edited-2.md</c>) in the same step that replaces it. An hour's work in Notepad or Word is no less than a return.
/// </summary>
internal sealed class EditedFiles
{
    /// <summary>What people open to change. A page, a PDF and the JSON files are not edited but made again.</summary>
    private static readonly string[] Editable = [".md", ".txt", ".docx", ".xlsx"];

    private readonly string _folder;
    private readonly List<Keeping> _kept = [];

    private EditedFiles(string folder) => _folder = folder;

    /// <summary>The files to write, with those that are kept.</summary>
    public IReadOnlyList<PrintedFile> Files { get; private set; } = [];

    /// <summary>Looks at what lies in the folder. Throws what the disk throws.</summary>
    public static EditedFiles Beside(string folder, IReadOnlyList<PrintedFile> files)
    {
        var edited = new EditedFiles(folder) { Files = files };
        // A run of pages alone looks at nothing.
        if (files.Any(IsEditable))
            edited.Look();
        return edited;
    }

    /// <summary>As <see cref="Beside"/>; null where the disk refuses, which is told to the person.</summary>
    public static EditedFiles? TryBeside(Terminal terminal, string folder, IReadOnlyList<PrintedFile> files)
    {
        try
        {
            return Beside(folder, files);
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(terminal, folder, e));
            return null;
        }
    }

    private void Look()
    {
        // First, or what a killed run had begun to replace would be taken for what somebody wrote, and what somebody wrote would not be seen.
        OutputFolder.PutRight(_folder);
        var marks = PrintedMarks.Read(_folder);
        var all = new List<PrintedFile>(Files);
        foreach (var file in Files.Where(IsEditable))
        {
            var mark = FileMark.Of(file.Name, file.Content.Span);
            if (Kept(file.Name, mark, marks) is { } kept)
                all.Add(kept);
            marks.Set(mark);
        }
        Files = [.. all, marks.Print()];
    }

    /// <summary>What was kept, a sentence each.</summary>
    public IEnumerable<Words> Said() => _kept.Select(k => new Words($"{k.Name} 有人改过，没有丢，留作 {k.KeptAs}。", $"{k.Name} had been edited and is kept as {k.KeptAs}."));

    /// <summary>Tells a person, with the command that prints a manuscript whole on a line of its own, so that it can be copied.</summary>
    public void Tell(Terminal terminal)
    {
        foreach (var kept in Said())
            terminal.Remark(kept);
        foreach (var (_, keptAs) in _kept.FindAll(k => k.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            terminal.Remark(new("要印改过的稿：", "To print what was edited:"));
            terminal.Error.WriteLine($"  bulletin print {terminal.Typed(Path.Combine(_folder, keptAs))}");
        }
    }

    private static bool IsEditable(PrintedFile file) => Array.IndexOf(Editable, Path.GetExtension(file.Name)) >= 0;

    /// <summary>What lies there under another name, if it is neither what was printed nor what is printed now.</summary>
    private PrintedFile? Kept(string name, FileMark now, PrintedMarks marks)
    {
        var path = Path.Combine(_folder, name);
        if (!File.Exists(path))
            return null;
        var lying = SharedFile.Bytes(path);
        var mark = FileMark.Of(name, lying);
        if (mark == now || marks.Has(mark))
            return null;
        var keptAs = FreeName(name, mark);
        _kept.Add(new(name, keptAs));
        return new(keptAs, lying);
    }

    /// <summary>The first name that is free, or holds the same already.</summary>
    private string FreeName(string name, FileMark mark)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var i = 1; ; i++)
        {
            var keptAs = i == 1 ? $"{stem}.edited{extension}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}.edited-{i}{extension}");
            var path = Path.Combine(_folder, keptAs);
            if (!Path.Exists(path) || FileMark.OfDisk(name, path) == mark)
                return keptAs;
        }
    }

    /// <summary>A file of the day, and the name under which it is kept.</summary>
    private sealed record Keeping(string Name, string KeptAs);
}
