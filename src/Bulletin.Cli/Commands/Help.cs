using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Bulletin.Cli.Screen;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>The help of a command, in the language asked for, from what the command itself declares.</summary>
internal sealed class Help(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    public void Write(Command command)
    {
        terminal.Say(Words.Same(command.Description ?? "").Sentence());
        Heading(new("用法", "Usage"));
        foreach (var usage in Usages(command))
            terminal.Out.WriteLine("  " + usage);
        Table(new("命令", "Commands"), command.Subcommands.Select(c => (c.Name, c.Description ?? "")));
        Table(new("参数", "Arguments"), command.Arguments.Select(a => (Written(a), a.Description ?? "")));
        Table(new("选项", "Options"), Options(command).Select(o => (Written(o), o.Description ?? "")));
        Heading(new("示例", "Example"));
        terminal.Out.WriteLine("  " + ((command as Verb)?.Example ?? terminal.Text(new("bulletin 日报.xlsx", "bulletin daily.xlsx"))));
    }

    private IEnumerable<string> Usages(Command command)
    {
        var options = terminal.Text(new("[选项]", "[options]"));
        if (command.Subcommands.Count > 0)
        {
            yield return terminal.Text(new("bulletin <报表>… [选项]", "bulletin <input>… [options]")) + terminal.Text(new("　　同 bulletin build", "    the same as bulletin build"));
            yield return terminal.Text(new("bulletin <命令> [选项]", "bulletin <command> [options]"));
        }
        else
        {
            yield return string.Join(' ', command.Arguments.Select(Written).Prepend($"bulletin {command.Name}").Append(options));
        }
    }

    private static IEnumerable<Option> Options(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));
        return command.Options.Concat(above).Where(o => !o.Hidden);
    }

    private static string Written(Argument argument) => $"<{argument.HelpName}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static string Written(Option option)
    {
        var names = option.Aliases.Append(option.Name).Where(n => n != "-?" && !n.StartsWith('/')).OrderBy(n => n.Length);
        var value = option.HelpName is { } name && option is not HelpOption ? $" <{name}>" : "";
        return string.Join(", ", names) + value;
    }

    private void Table(Words heading, IEnumerable<(string Name, string Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Heading(heading);
        var width = all.Max(r => DisplayWidth.Of(r.Name));
        var indent = new string(' ', width + 4);
        foreach (var (name, description) in all)
        {
            var lead = $"  {DisplayWidth.Pad(name, width)}  ";
            foreach (var line in terminal.Lines(description, indent.Length))
            {
                terminal.Out.WriteLine(lead + line);
                lead = indent;
            }
        }
    }

    private void Heading(Words words)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Paint.Strong(terminal.Text(words)));
    }
}
