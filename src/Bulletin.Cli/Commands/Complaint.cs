using System.CommandLine;
using System.CommandLine.Parsing;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>Says in both languages what the parser found wrong.</summary>
internal static class Complaint
{
    public static Words About(ParseError error) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: 0 } option => Missing(option, $"{option.Option.Name} <{option.Option.HelpName}>"),
        OptionResult { Tokens.Count: 0 } option => NoValue(option.Option),
        OptionResult option when IsTwice(option) => Twice(option),
        ArgumentResult { Parent: OptionResult { Tokens.Count: 0 } option } => NoValue(option.Option),
        ArgumentResult { Parent: OptionResult option } when IsTwice(option) => Twice(option),
        ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } argument => Missing(argument, $"<{argument.Argument.HelpName ?? argument.Argument.Name}>"),
        CommandResult => new("写法不对。用法见 bulletin --help。", "This cannot be understood. For the usage, see bulletin --help."),
        // What our own parsers say is in the language asked for already.
        _ => Words.Same(error.Message),
    };

    private static bool IsTwice(OptionResult option) => option.IdentifierTokenCount > 1 && option.Option.Arity.MaximumNumberOfValues == 1;

    public static Words NoValue(Option option) =>
        new($"选项 {option.Name} 后面缺少 <{option.HelpName}>。", $"Option {option.Name} needs a value: <{option.HelpName}>.");

    private static Words Twice(OptionResult option) => new($"选项 {option.Option.Name} 只能写一次。", $"Option {option.Option.Name} may be given only once.");

    /// <summary>What is missing, and how the whole would look: an example says more than a usage.</summary>
    public static Words Missing(SymbolResult where, string name)
    {
        var at = where;
        while (at is not (CommandResult or null))
            at = at.Parent;
        return at is CommandResult { Command: Verb verb }
            ? new($"缺少 {name}。例如：\n  {verb.Example}\n用法见 bulletin {verb.Name} --help。", $"{name} is missing. For example:\n  {verb.Example}\nFor its usage, see bulletin {verb.Name} --help.")
            : new($"缺少 {name}。用法见 bulletin --help。", $"{name} is missing. For the usage, see bulletin --help.");
    }
}
