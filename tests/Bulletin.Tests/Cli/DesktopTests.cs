using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>What a clerk does without typing: a file dropped on the program, a page that opens, a window that waits.</summary>
public sealed class DesktopTests : IDisposable
{
    private readonly List<string> _opened = [];
    private readonly Desk _desk;
    private int _held;

    public DesktopTests() => _desk = new()
    {
        Around = new()
        {
            Show = path =>
            {
                _opened.Add(path);
                return true;
            },
            HoldWindow = () => _held++,
        },
    };

    private static string Sample => Path.Combine(Cases.CaseFile.Root, "samples", "daily.xlsx");

    [Fact]
    public void Where_one_of_several_words_is_no_path_of_a_thing_that_is_there_nothing_was_dropped()
    {
        var here = Path.GetTempPath();
        Assert.Equal("build", Bulletin.Cli.Desktop.Dropped.Meaning([here])[0]);
        Assert.Equal([here, "无此文件"], Bulletin.Cli.Desktop.Dropped.Meaning([here, "无此文件"]));
        Assert.Equal(["check", here], Bulletin.Cli.Desktop.Dropped.Meaning(["check", here]));
    }

    [Fact]
    public void A_file_dropped_on_the_program_is_built_beside_itself_and_the_page_opens()
    {
        var dropped = _desk.PathOf("六月 日报/日报 29日.xlsx");
        Directory.CreateDirectory(Path.GetDirectoryName(dropped)!);
        File.Copy(Sample, dropped);
        var (_, code) = _desk.Run([dropped]);
        var page = _desk.PathOf("六月 日报/out/2021-07-29/bulletin.html");
        Assert.Equal((0, 1), (code, _held));
        Assert.True(File.Exists(page));
        Assert.Equal([page], _opened);
    }

    [Fact]
    public void A_folder_dropped_on_the_program_is_built_beside_itself()
    {
        var dropped = _desk.PathOf("收到/29日");
        Directory.CreateDirectory(dropped);
        File.Copy(Sample, Path.Combine(dropped, "a.xlsx"));
        Assert.Equal(0, _desk.Run([dropped + Path.DirectorySeparatorChar]).ExitCode);
        Assert.True(File.Exists(_desk.PathOf("收到/out/2021-07-29/bulletin.html")));
    }

    [Fact]
    public void A_window_that_would_vanish_waits_after_a_refusal_too()
    {
        var (shown, code) = _desk.Run([_desk.PathOf("broken.xlsx")]);
        Assert.Equal((2, 1), (code, _held));
        Assert.EndsWith("! 按任意键关闭。\n", shown, StringComparison.Ordinal);
        Assert.Empty(_opened);
    }

    [Fact]
    public void A_command_typed_in_a_window_of_its_own_is_that_command()
    {
        var (_, code) = _desk.Type("bulletin check daily.xlsx -t town");
        Assert.Equal((0, 1), (code, _held));
        Assert.False(Directory.Exists(_desk.PathOf("out")));
    }

    [Fact]
    public void In_a_shell_nothing_waits_and_nothing_opens_unless_asked()
    {
        using var desk = new Desk { Around = new() { Show = _ => throw new InvalidOperationException() } };
        Assert.Equal(0, desk.Run([desk.PathOf("daily.xlsx"), "-t", "town"]).ExitCode);
        Assert.True(File.Exists(desk.PathOf("out/2021-07-29/bulletin.html")));
    }

    [Theory]
    [InlineData("", "bulletin.html")]
    [InlineData(" -f txt,md", "bulletin.txt")]
    [InlineData(" -f xlsx", "bulletin.xlsx")]
    public void What_opens_is_what_a_person_reads(string formats, string name)
    {
        _desk.Type("bulletin build daily.xlsx -t town --open" + formats);
        Assert.Equal([_desk.PathOf("out/2021-07-29/" + name)], _opened);
    }

    [Fact]
    public void Where_nothing_can_be_opened_the_person_is_told()
    {
        using var desk = new Desk();
        var (shown, code) = desk.Type("bulletin build daily.xlsx -t town -f html --open");
        Assert.Equal(0, code);
        Assert.Contains("请自己打开", shown, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();
}
