using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin build</c>: reads, checks, calculates and prints.</summary>
internal static class BuildCommand
{
    public const string Name = "build";

    private static readonly Choice Papers = new("--paper", ["a3", "a4"]);
    private static readonly Choice FormatNames = new("--format", Formats.All) { NotYet = NotYet.BuildFormats };

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inputs = Wish.Inputs(language);
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var accept = Wish.Accept(language);
        var issueDate = Wish.Day("--issue-date", new("出版日期；默认按文稿，没有文稿则为数据日期次日", "the day of issue; default: what the manuscript says, else the day after the data"), language);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("输出文件夹，其下按数据日期分；默认 out", "the output folder, with a folder a day of data; default out").In(language),
            DefaultValueFactory = _ => "out",
        };
        var formats = FormatOption(language);
        var paper = Wish.OneOf("--paper", Words.Same("a3|a4"), new("纸张；默认按制度", "the paper; default: the scheme's"), Papers, language);
        var draft = Wish.Switch("--draft", new("有错误也出，每页盖“草稿”", "print in spite of errors, stamped 草稿"), language);
        var command = Verb.Of(Name, new("读报表，核对、计算，出报", "read the returns, check, calculate and print"), "bulletin build samples/daily.xlsx -f html", language);
        command.Add(inputs);
        foreach (var option in new Option[] { template, date, past, accept, issueDate, output, formats, paper, draft })
            command.Add(option);
        command.SetAction(result =>
        {
            var asked = result.GetValue(formats) ?? [];
            var wishes = new Wishes(result.GetRequiredValue(inputs), result.GetRequiredValue(template))
            {
                Date = result.DayOf(date),
                Past = result.GetValue(past) ?? [],
                Accept = result.GetValue(accept),
                IssueDate = result.DayOf(issueDate),
                Paper = result.GetValue(paper) is { } size ? size == "a4" ? Paper.A4 : Paper.A3 : null,
                IsDraft = result.IsOn(draft),
                Printers = t => Formats.Printers(t, asked, language),
            };
            return Run(terminal, wishes, terminal.FullPath(result.GetRequiredValue(output)));
        });
        return command;
    }

    internal static Option<string[]> FormatOption(Language language) => new("--format", "-f")
    {
        HelpName = string.Join(',', Formats.All),
        Description = new Words("格式，几种之间用逗号；默认全部。figures.json 和 findings.json 总有",
            "the formats, with commas between; default: all. figures.json and findings.json come always").In(language),
        CustomParser = result => ParseFormats(result, language),
        Arity = ArgumentArity.OneOrMore,
    };

    private static string[] ParseFormats(ArgumentResult result, Language language)
    {
        var written = result.Tokens.SelectMany(t => t.Value.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        if (written.Count == 0)
            result.AddError(new Words($"--format 可写 {string.Join('、', Formats.All)}。", $"--format takes {string.Join(", ", Formats.All)}.").In(language));
        return [.. written.Select(f => FormatNames.Read(f, result, language)).OfType<string>()];
    }

    private static int Run(Terminal terminal, Wishes wishes, string root)
    {
        var clock = Stopwatch.StartNew();
        var outcome = DaysWork.Run(terminal, wishes);
        var summary = new BuildSummary(terminal, outcome);
        if (outcome.Edition.Files.Count == 0)
        {
            summary.WriteStopped();
            return outcome.ExitCode;
        }
        var day = outcome.Edition.Day!.Day.Date;
        var folder = OutputFolder.PathOf(root, day);
        try
        {
            using var interruption = new Interruption();
            OutputFolder.Write(root, day, outcome.Edition.Files, interruption.ThrowIfRequested);
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(folder, e));
            return ExitCode.Unwritable;
        }
        summary.WritePrinted(folder);
        terminal.Remark(new(string.Create(CultureInfo.InvariantCulture, $"用时 {clock.Elapsed.TotalSeconds:0.00} 秒"), string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0.00} s")));
        return ExitCode.Done;
    }
}
