using System.Text;
using Bulletin.Cli.Writing;
using Bulletin.Printing;
using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>What is left by a process that is killed, and what the next one makes of it.</summary>
public sealed class WorkshopTests : IDisposable
{
    private static readonly DateOnly Day = new(2021, 7, 29);

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-workshop-").FullName;

    private string Root => Path.Combine(_folder, "out");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A copy of the folder, taken between two steps, is what a kill leaves there: files, and a lock that nobody holds.</summary>
    [Fact]
    public void Killed_at_any_step_of_replacing_the_next_run_puts_the_earlier_files_back_and_leaves_nothing()
    {
        Write("one", "a.txt", "b/b.txt");
        var left = new List<string>();
        Write("two", () => left.Add(CopyOf(Root)), "a.txt", "b/b.txt", "c.txt");
        Assert.True(left.Count > 6);
        Assert.Contains(left, l => Read(l, "a.txt") == "two" && Read(l, "b/b.txt") == "one");
        foreach (var root in left)
        {
            Workshop.Sweep(root);
            Assert.Equal(["2021-07-29"], Names(root));
            Assert.Equal(("one", "one"), (Read(root, "a.txt"), Read(root, "b/b.txt")));
            Assert.False(File.Exists(Path.Combine(root, "2021-07-29", "c.txt")));
        }
    }

    /// <summary>The run after the kill prints the same again: what it finds in the middle of changing places is not what was printed last.</summary>
    [Fact]
    public void What_somebody_edited_outlives_a_kill_at_any_step_and_nothing_else_is_kept_for_it()
    {
        WriteDay(Root, "one", () => { });
        File.WriteAllText(Path.Combine(Root, "2021-07-29", "bulletin.md"), "hers");
        var left = new List<string>();
        WriteDay(Root, "two", () => left.Add(CopyOf(Root)));
        Assert.Contains(left, l => Read(l, "bulletin.md") == "two");
        foreach (var root in left)
        {
            WriteDay(root, "two", () => { });
            Assert.Equal(("two", "hers"), (Read(root, "bulletin.md"), Read(root, "bulletin.edited.md")));
            Assert.Equal([".printed.json", "a.txt", "bulletin.edited.md", "bulletin.md"], Names(Path.Combine(root, "2021-07-29")));
        }
    }

    [Fact]
    public void Killed_before_a_first_day_is_in_its_place_nothing_is_there_and_the_next_run_clears_away()
    {
        var left = new List<string>();
        Write("one", () => left.Add(CopyOf(Root)), "a.txt");
        foreach (var root in left)
        {
            Workshop.Sweep(root);
            Assert.Empty(Names(root));
        }
    }

    [Fact]
    public void A_workshop_whose_process_is_at_work_is_left_alone()
    {
        Directory.CreateDirectory(Root);
        using (var open = Workshop.Open(Root))
        {
            Write("one", "a.txt");
            Assert.Equal(2, Names(Root).Length);
        }
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    [Fact]
    public void A_folder_of_somebody_else_that_is_called_alike_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(Root, ".bulletin-hers"));
        File.WriteAllText(Path.Combine(Root, ".bulletin-hers", "hers.txt"), "");
        Directory.CreateDirectory(Path.Combine(Root, ".bulletin-empty"));
        Write("one", "a.txt");
        Assert.Equal([".bulletin-hers", "2021-07-29"], Names(Root));
    }

    private static void WriteDay(string root, string text, Action pause) =>
        OutputFolder.Write(root, Day, EditedFiles.Beside(OutputFolder.PathOf(root, Day), [new("bulletin.md", Encoding.UTF8.GetBytes(text)), new("a.txt", Encoding.UTF8.GetBytes(text))]).Files, pause);

    private void Write(string text, params string[] names) => Write(text, () => { }, names);

    private void Write(string text, Action pause, params string[] names) =>
        OutputFolder.Write(Root, Day, [.. names.Select(n => new PrintedFile(n, Encoding.UTF8.GetBytes(text)))], pause);

    private string CopyOf(string folder)
    {
        var copy = Path.Combine(_folder, Path.GetRandomFileName());
        foreach (var below in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Prepend(folder))
            Directory.CreateDirectory(Path.Combine(copy, Path.GetRelativePath(folder, below)));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            if (Path.GetFileName(file) == "lock")
                File.WriteAllText(Path.Combine(copy, Path.GetRelativePath(folder, file)), "");
            else
                File.Copy(file, Path.Combine(copy, Path.GetRelativePath(folder, file)));
        return copy;
    }

    private static string Read(string root, string name) => File.ReadAllText(Path.Combine(root, "2021-07-29", name));

    private static string[] Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];
}
