using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;

namespace Bulletin.Cli.Night;

/// <summary>What is asked of the night.</summary>
internal sealed record NightWishes(string Inbox, string Out)
{
    public string Template { get; init; } = BuiltInTemplates.Default;

    /// <summary>The folder of the log; null: <c>log</c> below the output folder.</summary>
    public string? Log { get; init; }

    /// <summary>A night to make up; null: the day that is due.</summary>
    public DateOnly? Date { get; init; }

    public string? Accept { get; init; }

    /// <summary>The formats to print; none: all.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The same night as it would be typed, without its date.</summary>
    public string Typed => $"bulletin {Commands.NightlyCommand.Name} --inbox {Terminal.Quoted(Inbox)} --out {Terminal.Quoted(Out)}"
        + (Template == BuiltInTemplates.Default ? "" : $" -t {Terminal.Quoted(Template)}") + (Formats.Count == 0 ? "" : $" -f {string.Join(',', Formats)}");

    /// <summary>The arguments of the same night, with every path in full.</summary>
    public IReadOnlyList<string> Arguments(Terminal terminal)
    {
        var arguments = new List<string> { Commands.NightlyCommand.Name, "--inbox", terminal.FullPath(Inbox), "--out", terminal.FullPath(Out) };
        if (Template != BuiltInTemplates.Default)
            arguments.AddRange(["--template", BuiltInTemplates.Names.Contains(Template) ? Template : terminal.FullPath(Template)]);
        if (Log is not null)
            arguments.AddRange(["--log", terminal.FullPath(Log)]);
        if (Accept is not null)
            arguments.AddRange(["--accept", terminal.FullPath(Accept)]);
        if (Formats.Count > 0)
            arguments.AddRange(["--format", string.Join(',', Formats)]);
        if (terminal.Language == Findings.Language.English)
            arguments.AddRange(["--lang", "en"]);
        return arguments;
    }
}
