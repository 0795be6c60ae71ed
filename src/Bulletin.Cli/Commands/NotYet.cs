using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>What the command line will have and has not yet. Whoever asks for it is told so; nothing is ignored.</summary>
internal static class NotYet
{
    private static readonly string[] Commands = ["proof", "sign", "archive"];

    private static readonly Dictionary<string, string[]> Options = new()
    {
        ["build"] = ["--archive", "--no-archive"],
    };

    /// <summary>Says so, where a command is not built yet; else null.</summary>
    public static Words? Command(string name) => Commands.Contains(name) ? Sentence($"bulletin {name}") : null;

    /// <summary>Says so, where an option of a command is not built yet; else null.</summary>
    public static Words? Option(string command, string name) =>
        Options.GetValueOrDefault(command)?.Contains(name) == true ? Sentence(name) : null;

    /// <summary>The sentence that says so.</summary>
    public static Words Sentence(string what) => new($"“{what}”还没有做好，这一版不能用。", $"'{what}' is not built yet; this version does not have it.");
}
