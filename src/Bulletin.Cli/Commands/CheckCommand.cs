using System.CommandLine;
using System.Text;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin check</c>: the same reading and checking as <c>build</c>, no printing.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private static readonly Choice ReportFormats = new("--format", ["text", "json"]) { NotYet = NotYet.CheckFormats };

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inputs = Wish.Inputs(language);
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var accept = Wish.Accept(language);
        var format = Wish.OneOf("--format", Words.Same("text|json"), new("写法；默认 text", "how it is written; default text"), ReportFormats, language, "-f");
        var file = new Option<string?>("--output", "-o")
        {
            HelpName = new Words("文件", "FILE").In(language),
            Description = new Words("写进文件，不显示", "write to a file instead of the terminal").In(language),
        };
        var strict = Wish.Switch("--strict", new("有“核实”也算不通过", "核实 (verify) counts as 错误 (error)"), language);
        var verbose = Wish.Switch("--verbose", new("说明每张工作表认成了什么", "say what each sheet was taken for"), language, "-v");
        var command = Verb.Of(Name, new("读报表并核对，不出报", "read and check the returns without printing"), "bulletin check samples/daily.xlsx -f json", language);
        command.Add(inputs);
        foreach (var option in new Option[] { template, date, past, accept, format, file, strict, verbose })
            command.Add(option);
        command.SetAction(result =>
        {
            var outcome = DaysWork.Run(terminal, new(result.GetRequiredValue(inputs), result.GetRequiredValue(template)) { Date = result.DayOf(date), Past = result.GetValue(past) ?? [], Accept = result.GetValue(accept), WithMaps = result.IsOn(verbose) });
            var wanted = new Report(result.GetValue(format) == "json", result.IsOn(verbose));
            if (result.GetValue(file) is not { } written)
                Write(terminal, outcome.Edition, wanted);
            else if (!WriteFile(terminal, outcome.Edition, wanted, terminal.FullPath(written)))
                return ExitCode.Unwritable;
            var isStopped = outcome.ExitCode == ExitCode.Done && result.IsOn(strict) && outcome.Edition.Findings.Any(f => f.Severity >= Severity.Verify && f.Accepted is null);
            return isStopped ? ExitCode.Stopped : outcome.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, Edition edition, Report wanted)
    {
        if (wanted.IsJson)
        {
            terminal.Out.Write(Encoding.UTF8.GetString(new FindingsJson(terminal.Language).Print(edition.Day, edition.Findings, wanted.IsVerbose ? edition.Maps : null).Content.Span));
            return;
        }
        DayHeading.Write(terminal, edition);
        new FindingList(terminal).Write(edition.Findings, Severity.Note, int.MaxValue, new("", ""));
        ReminderBlock.Write(terminal, edition);
        if (wanted.IsVerbose)
            new SheetMapList(terminal).Write(edition.Maps);
    }

    private static bool WriteFile(Terminal terminal, Edition edition, Report wanted, string path)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var page = new Terminal(text, terminal.Error, terminal.Folder) { Language = terminal.Language };
        Write(page, edition, wanted);
        try
        {
            OutputFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(path, e));
            return false;
        }
        terminal.Say(FindingList.Count(edition.Findings));
        terminal.Say(new($"已写入 {terminal.Shown(path)}", $"Written to {terminal.Shown(path)}"));
        return true;
    }

    /// <summary>How the result is written: as JSON or for people, with the map of each sheet or without.</summary>
    private sealed record Report(bool IsJson, bool IsVerbose);
}
