using System.CommandLine;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>
/// Looks at the arguments before the parser does: what language is wanted, which command is meant (none: <c>build</c>),
/// and whether every option is one of that command. The parser would take a mistyped option or command for a file.
/// </summary>
internal sealed class Preflight
{
    private const string EndOfOptions = "--";

    private readonly IReadOnlyList<string> _args;
    private readonly RootCommand _root;
    private readonly Func<string, bool> _isThere;

    private Preflight(IReadOnlyList<string> args, RootCommand root, Func<string, bool> isThere)
    {
        _args = args;
        _root = root;
        _isThere = isThere;
    }

    /// <summary>The language that <c>--lang</c> names; Chinese where it names none.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != EndOfOptions; i++)
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == "--lang" && i + 1 < args.Count && args[i + 1] == "en"))
                return Language.English;
        return Language.Chinese;
    }

    /// <summary>The arguments with the command that they mean, or a refusal.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="root">The commands there are.</param>
    /// <param name="isThere">Whether a file or folder of that name exists.</param>
    public static (IReadOnlyList<string> Args, Words? Refusal) Look(IReadOnlyList<string> args, RootCommand root, Func<string, bool> isThere)
    {
        var look = new Preflight(args, root, isThere);
        return look.Run();
    }

    private (IReadOnlyList<string> Args, Words? Refusal) Run()
    {
        if (_args.Count > 0 && _args[0].StartsWith("[suggest", StringComparison.Ordinal))
            return (_args, null);
        if (_args.Contains(""))
            return (_args, new("命令里有一对空的引号。请在引号里写上名称，或删去引号。", "One of the arguments is empty. Write a name between the quotation marks, or remove them."));
        var first = FirstWord(0);
        var command = first < 0 ? null : _root.Subcommands.FirstOrDefault(c => c.Name == _args[first]);
        if (command is null && first >= 0 && RefuseWord(_args[first]) is { } refusal)
            return (_args, refusal);
        var isPlain = command is null && first < 0 && !_args.Contains(EndOfOptions);
        var meant = command ?? (isPlain ? _root : _root.Subcommands.First(c => c.Name == BuildCommand.Name));
        if (RefuseOptions(meant, isPlain) is { } option)
            return (_args, option);
        return (command is null && !isPlain ? [BuildCommand.Name, .. _args] : _args, null);
    }

    /// <summary>The place of the first argument from there on that is no option and no option's value; -1 where there is none.</summary>
    private int FirstWord(int from)
    {
        for (var i = from; i < _args.Count && _args[i] != EndOfOptions; i++)
        {
            if (!IsOption(_args[i]))
                return i;
            if (!HasValue(_args[i]) && AllOptions().FirstOrDefault(o => Answers(o, _args[i])) is { } option && TakesValue(option))
                i++;
        }
        return -1;
    }

    private Words? RefuseWord(string word)
    {
        if (NotYet.Command(word) is { } not)
            return not;
        var looksLikePath = word.AsSpan().IndexOfAny("./\\*?") >= 0;
        if (looksLikePath || _isThere(word))
            return null;
        var near = Spelling.Nearest(word, _root.Subcommands.Select(c => c.Name));
        return near is null ? null : new($"没有“{word}”这个命令，也没有这个文件。是否要写“bulletin {near}”？", $"'{word}' is neither a command nor a file. Did you mean 'bulletin {near}'?");
    }

    private Words? RefuseOptions(Command command, bool isPlain)
    {
        var known = command.Options.Concat(_root.Options.Where(o => o.Recursive)).ToList();
        for (var i = 0; i < _args.Count && _args[i] != EndOfOptions; i++)
        {
            if (!IsOption(_args[i]))
                continue;
            var name = NameOf(_args[i]);
            if (known.Find(o => Answers(o, name)) is { } option)
            {
                // The parser would take the next option for the value: a folder named --draft.
                if (TakesValue(option) && !HasValue(_args[i]) && i + 1 < _args.Count && known.Exists(o => Answers(o, NameOf(_args[i + 1]))))
                    return Complaint.NoValue(option);
                continue;
            }
            var owner = isPlain ? BuildCommand.Name : command.Name;
            if (NotYet.Option(owner, name) is { } not)
                return not;
            if (isPlain && AllOptions().Any(o => Answers(o, name)))
                return new("缺少报表：请写出要读的文件或文件夹。", "No input: say which files or folders to read.");
            var offer = Spelling.Offer(name, known.SelectMany(o => o.Aliases.Append(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal)));
            var where = isPlain ? "bulletin" : $"bulletin {owner}";
            return new Words($"{where} 没有“{name}”这个选项。{offer.Chinese}", $"{where} has no option '{name}'.{offer.English}")
                .Then(offer.Chinese.Length > 0 ? Words.None : new($"有哪些选项，见 {where} --help。", $" For its options, see {where} --help."));
        }
        return null;
    }

    private IEnumerable<Option> AllOptions() => _root.Options.Concat(_root.Subcommands.SelectMany(c => c.Options));

    private static bool IsOption(string arg) => arg.Length > 1 && arg[0] == '-';

    private static bool HasValue(string arg) => arg.AsSpan().IndexOfAny('=', ':') >= 0;

    private static string NameOf(string arg) => HasValue(arg) ? arg[..arg.AsSpan().IndexOfAny('=', ':')] : arg;

    private static bool Answers(Option option, string name) => option.Name == name || option.Aliases.Contains(name);

    private static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0;
}
