using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Bulletin.Cli;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Tests.Cases;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Holds both READMEs to the tool.</summary>
public sealed partial class ReadmeTests
{
    private const string FirstCommand = "dotnet run --project src/Bulletin.Cli -- build samples/daily.xlsx";
    private const string SecondCommand = "dotnet test";

    private static readonly string[] FirstCommands = [FirstCommand, SecondCommand];
    private static readonly string[] Everywhere = ["all", "全部"];

    public static TheoryData<string> Readmes => ["README.md", "README.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_first_two_commands_make_the_sample_and_run_the_tests(string readme) =>
        Assert.Equal(FirstCommands, Document.Read(readme).Code.Take(2));

    [Fact]
    public void The_first_command_writes_the_files_that_are_described()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-readme-").FullName;
        try
        {
            var arguments = FirstCommand.Split(" -- ")[1].Split(' ');
            var (shown, code) = Run([.. arguments, "-o", folder]);
            Assert.True(code == 0, shown);
            // The PDF needs a browser, which this terminal does not offer.
            var written = Directory.EnumerateFiles(Path.Combine(folder, "2021-07-29")).Select(Path.GetFileName).Append("bulletin.pdf").Order(StringComparer.Ordinal);
            Assert.Equal(FilesIn("README.md"), written);
            Assert.Equal(FilesIn("README.zh-CN.md"), written);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_commands_are_those_of_the_help(string readme)
    {
        var described = Document.Read(readme).Rows.Select(r => CommandRow().Match(r[0])).Where(m => m.Success).Select(m => m.Groups[1].Value);
        Assert.Equal(Commands(), described);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_options_of_each_command_are_those_of_its_help(string readme)
    {
        var rows = Document.Read(readme).Rows.Where(r => r[0].StartsWith("`-", StringComparison.Ordinal)).ToList();
        Assert.Equal(OptionsOf(""), Described(rows, "bulletin"));
        foreach (var command in Commands())
            Assert.Equal(OptionsOf(command), Described(rows, command));
    }

    [Fact]
    public void The_values_of_an_option_are_those_of_the_help()
    {
        var readme = string.Join('\n', Document.Read("README.md").Rows.Select(r => string.Join(' ', r)));
        Assert.Contains($"`{string.Join(',', Formats.Known)}`", readme, StringComparison.Ordinal);
        Assert.Contains(Help("build"), line => line.Contains(string.Join(", ", Formats.Known), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_exit_codes_are_those_of_the_program(string readme)
    {
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (int)f.GetRawConstantValue()!).Order();
        var described = Document.Read(readme).Rows.Select(r => r[0]).Where(c => c.All(char.IsAsciiDigit) && c.Length > 0).Select(c => int.Parse(c, CultureInfo.InvariantCulture));
        Assert.Equal(codes, described);
    }

    [Fact]
    public void The_traced_figure_is_what_the_tool_shows()
    {
        var example = Document.Read("README.md").Code.SkipWhile(l => !l.StartsWith("综合复工率", StringComparison.Ordinal)).TakeWhile(l => l != "…").ToList();
        Assert.NotEmpty(example);
        foreach (var asked in (string[])["综合复工率", "98.75%"])
        {
            var (shown, code) = Run(["trace", asked, "samples/daily.xlsx"]);
            Assert.Equal(0, code);
            Assert.Equal(example, shown.Split('\n').Take(example.Count));
        }
    }

    private static IEnumerable<string> FilesIn(string readme) =>
        Document.Read(readme).Rows.SelectMany(r => Document.QuotedIn(r[0])).Where(q => OutputFile().IsMatch(q)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Described(IEnumerable<string[]> rows, string command) =>
        rows.Where(r => Everywhere.Contains(r[1]) || r[1].Trim('`').Split(',', '、').Any(c => c.Trim() == command)).SelectMany(r => Document.QuotedIn(r[0])).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Commands() =>
        [.. Section(Help(""), "Commands").Select(l => l.Trim().Split(' ')[0])];

    private static IEnumerable<string> OptionsOf(string command) =>
        Section(Help(command), "Options").SelectMany(l => Option().Matches(l.Trim().Split("  ")[0]).Select(m => m.Value)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Section(IEnumerable<string> help, string heading) =>
        help.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal));

    private static string[] Help(string command)
    {
        string[] arguments = command.Length == 0 ? ["--help", "--lang", "en"] : [command, "--help", "--lang", "en"];
        var (shown, code) = Run(arguments);
        Assert.Equal(0, code);
        return shown.Split('\n');
    }

    private static (string Shown, int Code) Run(string[] arguments)
    {
        using var shown = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(shown, shown, CaseFile.Root);
        var code = Tool.Run(arguments, terminal);
        return (shown.ToString(), code);
    }

    [GeneratedRegex("^`bulletin ([a-z]+) ")]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"(?<![\w<|-])--?[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"^(bulletin|figures|findings|\.printed)\.[a-z]+$")]
    private static partial Regex OutputFile();
}
