using System.Text;
using Bulletin.Cli;
using Bulletin.Cli.Screen;
using Xunit;

namespace Bulletin.Tests.Cli;

public sealed class BuildTests
{
    [Fact]
    public void The_way_of_writing_a_path_and_the_current_folder_change_no_byte()
    {
        using var desk = new Desk();
        string[] formats = ["-f", "html,md,txt,xlsx"];
        Assert.Equal(0, desk.Run(["daily.xlsx", "-t", "town", "-o", "out/1", .. formats]).ExitCode);
        Assert.Equal(0, desk.Run(["./days/../daily.xlsx", "-t", "./town/", "-o", "out/2", .. formats]).ExitCode);
        Assert.Equal(0, desk.Run([desk.PathOf("daily.xlsx"), "-t", desk.PathOf("town"), "-o", desk.PathOf("out/3"), .. formats], from: Path.GetTempPath()).ExitCode);
        var first = Directory.EnumerateFiles(desk.PathOf("out/1/2021-07-29")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(7, first.Count);
        foreach (var file in first)
            foreach (var other in new[] { "2", "3" })
                Assert.True(File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(desk.PathOf($"out/{other}/2021-07-29/{Path.GetFileName(file)}"))), $"{Path.GetFileName(file)} differs in out/{other}.");
    }

    [Fact]
    public void When_the_press_stops_earlier_output_is_as_it_was()
    {
        using var desk = new Desk();
        desk.Type("bulletin build daily.xlsx -t town");
        var before = Snapshot(desk);
        Assert.Equal(3, desk.Type("bulletin build wrong.xlsx -t town").ExitCode);
        Assert.Equal(2, desk.Type("bulletin build broken.xlsx -t town").ExitCode);
        Assert.Equal(before, Snapshot(desk));
    }

    [Fact]
    public void A_draft_in_spite_of_an_unreadable_workbook_is_printed_from_the_others()
    {
        using var desk = new Desk();
        var (shown, code) = desk.Type("bulletin build daily.xlsx broken.xlsx -t town --draft -f txt");
        Assert.True(code == 0, shown);
        Assert.Contains("out/2021-07-29/bulletin.txt", desk.Made());
    }

    [Fact]
    public void A_workbook_that_another_program_holds_open_is_read()
    {
        using var desk = new Desk();
        using var held = new FileStream(desk.PathOf("daily.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Assert.Equal(0, desk.Type("bulletin build daily.xlsx -t town -f txt").ExitCode);
    }

    [Fact]
    public void Paths_with_blanks_and_Chinese_and_of_more_than_260_characters_are_read_and_written()
    {
        using var desk = new Desk();
        var deep = string.Join('/', Enumerable.Repeat("灾后 恢复重建 日报表（各街道办事处）", 16));
        desk.Return($"{deep}/日 报 7月29日.xlsx", (1286, 1279), (1142, 1133), (1038, 1029));
        Assert.True(desk.PathOf(deep).Length > 300);
        var (shown, code) = desk.Run([$"{deep}/日 报 7月29日.xlsx", "-t", "town", "-o", $"out/{deep}", "-f", "html,txt,xlsx"]);
        Assert.True(code == 0, shown);
        (shown, code) = desk.Run(["nightly", "--inbox", deep, "--out", $"out/{deep}/night", "-t", "town", "-f", "txt", "--date", "2021-07-29"]);
        Assert.True(code == 0, shown);
        Assert.True(File.Exists(desk.PathOf($"out/{deep}/2021-07-29/bulletin.xlsx")) && File.Exists(desk.PathOf($"out/{deep}/night/status.json")));
    }

    [Theory]
    [InlineData("articles/one.md")]
    [InlineData("scheme.yaml")]
    public void A_template_file_in_another_encoding_is_refused_by_name(string name)
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf($"town/{name}"), [0xB8, 0xB4, 0xB9, 0xA4, 0x0A]);
        var (shown, code) = desk.Type("bulletin build daily.xlsx -t town");
        Assert.Equal(2, code);
        Assert.Contains($"{name} 不是 UTF-8 编码。", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_written_on_Windows_prints_the_same_bytes()
    {
        using var desk = new Desk();
        desk.Type("bulletin build daily.xlsx -t town -o out/1 -f html,md");
        foreach (var name in new[] { "town/scheme.yaml", "town/articles/one.md" })
            File.WriteAllText(desk.PathOf(name), File.ReadAllText(desk.PathOf(name)).ReplaceLineEndings("\r\n"), new UTF8Encoding(true));
        desk.Type("bulletin build daily.xlsx -t town -o out/2 -f html,md");
        foreach (var name in new[] { "bulletin.html", "bulletin.md", "figures.json" })
            Assert.Equal(File.ReadAllText(desk.PathOf($"out/1/2021-07-29/{name}")), File.ReadAllText(desk.PathOf($"out/2/2021-07-29/{name}")));
    }

    [Fact]
    public void A_fault_of_the_program_is_one_sentence_and_no_stack_trace()
    {
        using var output = new FailingWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, Path.GetTempPath());
        Assert.Equal(2, Tool.Run(["--help"], terminal));
        Assert.StartsWith("程序出了错", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Trim().Split('\n'));
    }

    private static string Snapshot(Desk desk) =>
        string.Join('\n', desk.Made().Select(name => Directory.Exists(desk.PathOf(name)) ? name : $"{name} {Convert.ToHexString(File.ReadAllBytes(desk.PathOf(name)))}"));

    private sealed class FailingWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("a fault");
    }
}
