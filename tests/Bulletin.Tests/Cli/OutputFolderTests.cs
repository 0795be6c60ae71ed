using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Printing;
using Xunit;

namespace Bulletin.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateOnly Day = new(2021, 7, 29);

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-out-").FullName;

    private string Root => Path.Combine(_folder, "new", "out");

    private string DayFolder => Path.Combine(Root, "2021-07-29");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_days_files_lie_in_a_folder_of_that_day_and_nothing_else_is_left()
    {
        Write("one");
        Assert.Equal(["a.txt", "b.txt"], Names(DayFolder));
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    [Fact]
    public void Files_of_the_same_day_are_replaced_and_others_stay()
    {
        Write("one");
        File.WriteAllText(Path.Combine(DayFolder, "hers.txt"), "hers");
        Write("two");
        Assert.Equal("two", Read("a.txt"));
        Assert.Equal("two", Read("b.txt"));
        Assert.Equal(["a.txt", "b.txt", "hers.txt"], Names(DayFolder));
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Broken_off_before_the_first_file_is_in_place_it_leaves_no_trace(int after)
    {
        Assert.Throws<OperationCanceledException>(() => Write("one", BreakOff(after)));
        Assert.False(Path.Exists(Path.Combine(_folder, "new")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Broken_off_anywhere_it_leaves_the_earlier_files_as_they_were(int after)
    {
        Write("one");
        Assert.Throws<OperationCanceledException>(() => Write("two", BreakOff(after)));
        Assert.Equal("one", Read("a.txt"));
        Assert.Equal("one", Read("b.txt"));
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    [Fact]
    public void Where_one_file_cannot_take_its_place_the_others_are_put_back()
    {
        Write("one");
        File.Delete(Path.Combine(DayFolder, "b.txt"));
        Directory.CreateDirectory(Path.Combine(DayFolder, "b.txt", "in the way"));
        Assert.ThrowsAny<IOException>(() => Write("two"));
        Assert.Equal("one", Read("a.txt"));
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    /// <summary>What Windows says where Word or WPS holds a file.</summary>
    [Theory]
    [InlineData(0x80070020)]
    [InlineData(0x80070021)]
    [InlineData(0x80070497)]
    public void A_file_that_another_program_holds_stops_the_writing_and_is_said_as_that(uint code)
    {
        Write("one");
        var held = new IOException("held", unchecked((int)code));
        var steps = 0;
        var thrown = Assert.Throws<IOException>(() => Write("two", () => _ = steps++ == 4 ? throw held : 0));
        Assert.True(Unwritable.IsCause(thrown));
        using var terminal = new Terminal(new StringWriter(), new StringWriter(), Root);
        var (asked, other) = (Path.Combine(Root, "a.docx"), Path.Combine(Root, "b.docx"));
        Assert.Contains("“a.docx”：它正被别的程序打开。请先关闭它", Unwritable.Because(terminal, asked, thrown).Chinese, StringComparison.Ordinal);
        Assert.Contains("“b.docx”：它正被别的程序打开。请先关闭它", Unwritable.Because(terminal, asked, new HeldFile(other, thrown)).Chinese, StringComparison.Ordinal);
        Assert.Equal(("one", "one"), (Read("a.txt"), Read("b.txt")));
        Assert.Equal(["2021-07-29"], Names(Root));
    }

    [Fact]
    public void What_is_held_for_a_moment_is_waited_for()
    {
        var tries = 0;
        Patience.Await(() => _ = ++tries < 3 ? throw new IOException("held", unchecked((int)0x80070020)) : 0);
        Assert.Equal(3, tries);
        Assert.Throws<FileNotFoundException>(() => Patience.Await(() => throw new FileNotFoundException()));
    }

    [Fact]
    public void Whether_a_file_is_held_is_told_from_whether_it_may_be_written()
    {
        var path = Path.Combine(_folder, "report.json");
        Assert.False(FileLock.IsHeld(path));
        File.WriteAllText(path, "one");
        Assert.False(FileLock.IsHeld(path));
        using var held = FileLock.TryTake(path, FileMode.Open);
        Assert.True(FileLock.IsHeld(path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_folder_that_a_person_named_gets_its_files_with_their_folders(bool isThere)
    {
        if (isThere)
            Directory.CreateDirectory(Root);
        OutputFolder.Write(Root, [new PrintedFile("a.txt", "a"u8.ToArray()), new PrintedFile("b/c.txt", "c"u8.ToArray())], () => { });
        Assert.Equal(["a.txt", "b"], Names(Root));
        Assert.Equal("c", File.ReadAllText(Path.Combine(Root, "b", "c.txt")));
    }

    [Fact]
    public void Broken_off_it_takes_back_the_folders_that_it_made_as_well()
    {
        Directory.CreateDirectory(Root);
        Assert.Throws<OperationCanceledException>(() =>
            OutputFolder.Write(Root, [new PrintedFile("b/c.txt", "c"u8.ToArray()), new PrintedFile("d.txt", "d"u8.ToArray())], BreakOff(4)));
        Assert.Empty(Names(Root));
    }

    [Fact]
    public void A_named_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        var path = Path.Combine(_folder, "report.json");
        OutputFile.Write(path, "one"u8);
        OutputFile.Write(path, "two"u8);
        Assert.Equal("two", File.ReadAllText(path));
        Directory.CreateDirectory(Path.Combine(_folder, "taken"));
        Assert.ThrowsAny<Exception>(() => OutputFile.Write(Path.Combine(_folder, "taken"), "three"u8));
        Assert.Equal(["report.json", "taken"], Names(_folder));
    }

    private static Action BreakOff(int after)
    {
        var steps = 0;
        return () =>
        {
            if (steps++ == after)
                throw new OperationCanceledException();
        };
    }

    private void Write(string text, Action? pause = null)
    {
        var content = Encoding.UTF8.GetBytes(text);
        OutputFolder.Write(Root, Day, [new PrintedFile("a.txt", content), new PrintedFile("b.txt", content)], pause ?? (() => { }));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(DayFolder, name));

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];
}
