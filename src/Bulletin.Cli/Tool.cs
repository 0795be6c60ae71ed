using System.CommandLine;
using System.CommandLine.Help;
using Bulletin.Cli.Commands;
using Bulletin.Cli.Desktop;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;

namespace Bulletin.Cli;

/// <summary>The command line: arguments in, exit code out.</summary>
public static class Tool
{
    private static readonly Choice Languages = new("--lang", ["zh", "en"]);

    /// <summary>Runs the tool. Whatever happens, the person reads sentences and never a stack trace.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        if (args is [ReadingProcess.Verb, var path, var name])
            return ReadingProcess.Serve(path, name, Console.OpenStandardOutput());
        if (args.Count > 0)
            Rehearsal.Start();
        terminal.Language = Preflight.LanguageOf(args);
        if (terminal.Around.HoldWindow is not { } hold)
            return Answer(args, terminal);
        var code = Answer(Dropped.Meaning(args), terminal);
        terminal.Remark(new("按任意键关闭。", "Press any key to close."));
        hold();
        return code;
    }

    private static int Answer(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            var code = Parse(args, terminal);
            terminal.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.Remark(new("已中断，什么也没有写。", "Broken off; nothing was written."));
            return ExitCode.Interrupted;
        }
        catch (IOException)
        {
            terminal.Remark(new("结果写不出来：磁盘满了，或接收的程序已经关闭。", "The result cannot be written: the disk is full, or the receiving program has closed."));
            return ExitCode.Unwritable;
        }
        // The last resort: a fault of ours must not reach a clerk as a stack trace.
        catch (Exception e)
        {
            terminal.Remark(new($"程序出了错，没有写任何文件。请把命令、报表和这句话交给维护的人：{e.GetBaseException().GetType().Name}: {e.GetBaseException().Message}",
                $"The program failed and wrote nothing. Please hand the command, the returns and this sentence to its maintainers: {e.GetBaseException().GetType().Name}: {e.GetBaseException().Message}"));
            return ExitCode.Unreadable;
        }
    }

    private static int Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        if (LimitText.FaultOfEnvironment() is { } fault)
            return Refuse(terminal, fault);
        var root = Root(terminal);
        if (args.Count == 0)
        {
            new Help(terminal).Write(root);
            return ExitCode.WrongUsage;
        }
        var (meant, refusal) = Preflight.Look(args, root, name => Path.Exists(terminal.FullPath(name)));
        if (refusal is not null)
            return Refuse(terminal, refusal);
        var result = root.Parse(meant, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (result.Errors.Count > 0 && result.Action is not (Help or VersionAction))
            return Refuse(terminal, Complaint.About(result.Errors[0]));
        return result.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Terminal terminal)
    {
        var language = terminal.Language;
        var root = new RootCommand(new Words("把办事处的 Excel 日报变成一版报纸：每个数字都查得到它的单元格。",
            "Turns daily Excel returns into a newspaper page on which every figure can be traced to its cells.").In(language));
        root.Options.Clear();
        var version = Wish.Switch("--version", new("显示版本", "show the version"), language);
        version.Action = new VersionAction(terminal);
        root.Add(version);
        root.Add(new HelpOption("--help", "-h", "-?") { Description = new Words("显示帮助", "show this help").In(language), Recursive = true, Action = new Help(terminal) });
        var lang = Wish.OneOf("--lang", Words.Same("zh|en"), new("用中文还是英文；默认 zh", "Chinese or English; default zh"), Languages, language);
        lang.Recursive = true;
        root.Add(lang);
        root.Add(BuildCommand.Create(terminal));
        root.Add(PrintCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(TraceCommand.Create(terminal));
        root.Add(MarkCommand.Create(terminal));
        root.Add(AcceptCommand.Create(terminal));
        root.Add(FormCommand.Create(terminal));
        root.Add(NewCommand.Create(terminal));
        root.Add(NightlyCommand.Create(terminal));
        return root;
    }

    private static int Refuse(Terminal terminal, Words why)
    {
        terminal.Remark(why);
        return ExitCode.WrongUsage;
    }
}
