using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Bulletin.Cli.Browsing;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin build</c>: reads, checks, calculates and prints.</summary>
internal sealed class BuildCommand
{
    public const string Name = "build";

    private readonly Terminal _terminal;
    private readonly Wishes _wishes;

    private BuildCommand(Terminal terminal, Wishes wishes)
    {
        _terminal = terminal;
        _wishes = wishes;
    }

    /// <summary>The output folder.</summary>
    private string Root { get; init; } = "";

    /// <summary>PDF is asked for by name: to go without is a failure.</summary>
    private bool IsPdfNamed { get; init; }

    /// <summary>The page is opened when it is printed.</summary>
    private bool IsOpened { get; init; }

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inputs = Wish.Inputs(language);
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var text = Wish.Text(language);
        var accept = Wish.Accept(language);
        var issueDate = Wish.Day("--issue-date", new("出版日期；默认按文稿，没有文稿则为数据日期次日", "the date of issue; default: as the manuscript says, else the day after the data"), language);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("输出文件夹，其下按数据日期分；默认 out", "the output folder, one folder below it for each day of data; default out").In(language),
            DefaultValueFactory = _ => "out",
        };
        var formats = Wish.Formats(language);
        var paper = Wish.Paper(language);
        var word = Wish.WordStyle(language);
        var draft = Wish.Switch("--draft", new("有错误也出，每页盖“草稿”", "print in spite of errors, each page stamped 草稿"), language);
        var open = Wish.Switch("--open", new("出好后打开版面", "open the page once it is printed"), language);
        var command = Verb.Of(Name, new("读报表，核对、计算，出报", "read the returns, check, calculate and print"), new("bulletin build 日报.xlsx", "bulletin build daily.xlsx"), language);
        command.Add(inputs);
        foreach (var option in new Option[] { template, date, past, text, accept, issueDate, output, formats, paper, word, draft, open })
            command.Add(option);
        command.SetAction(result =>
        {
            var asked = result.GetValue(formats) ?? [];
            var style = result.WordStyleOf(word);
            var wishes = new Wishes(result.GetRequiredValue(inputs), result.GetRequiredValue(template))
            {
                Date = result.DayOf(date),
                Past = result.GetValue(past) ?? [],
                Text = result.GetValue(text),
                Accept = result.GetValue(accept),
                IssueDate = result.DayOf(issueDate),
                Paper = result.PaperOf(paper),
                IsDraft = result.IsOn(draft),
                Printers = t => Formats.Printers(t, asked, language, style),
                Pdf = Formats.Pdf(terminal, asked),
                Type = Formats.Type(asked),
            };
            return new BuildCommand(terminal, wishes) { Root = terminal.FullPath(result.GetRequiredValue(output)), IsPdfNamed = asked.Contains(PdfPrinter.FormatName), IsOpened = result.IsOn(open) }.Run();
        });
        return command;
    }

    private int Run()
    {
        var clock = Stopwatch.StartNew();
        var outcome = BrowserPages.Add(_terminal, DaysWork.Run(_terminal, _wishes), out var isPdfMissing);
        var summary = new BuildSummary(_terminal, outcome);
        if (outcome.Edition.Files.Count == 0)
        {
            summary.WriteStopped();
            return outcome.ExitCode;
        }
        var day = outcome.Edition.Day!.Day.Date;
        var folder = OutputFolder.PathOf(Root, day);
        EditedFiles edited;
        try
        {
            using var interruption = new Interruption();
            edited = EditedFiles.Beside(folder, outcome.Edition.Files);
            OutputFolder.Write(Root, day, edited.Files, interruption.ThrowIfRequested);
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            _terminal.Remark(Unwritable.Because(_terminal, folder, e));
            return ExitCode.Unwritable;
        }
        summary.WritePrinted(folder);
        edited.Tell(_terminal);
        _terminal.Remark(new(string.Create(CultureInfo.InvariantCulture, $"用时 {clock.Elapsed.TotalSeconds:0.00} 秒"), string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0.00} s")));
        if (IsOpened)
            Open(Path.Combine(folder, Formats.ToRead(outcome.Edition.Files).Name));
        return isPdfMissing && IsPdfNamed ? ExitCode.Unwritable : ExitCode.Done;
    }

    private void Open(string path)
    {
        if (!_terminal.Around.Show(path))
            _terminal.Remark(new($"这台机器打不开“{_terminal.Shown(path)}”，请自己打开。", $"This machine cannot open '{_terminal.Shown(path)}'; please open it yourself."));
    }
}
