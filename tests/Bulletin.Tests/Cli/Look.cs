using System.Globalization;

namespace Bulletin.Tests.Cli;

/// <summary>How an answer is looked at: what the environment says of the terminal; where it says nothing of a terminal, the answer goes into a file.</summary>
internal sealed record Look(string Name, IReadOnlyDictionary<string, string> Said)
{
    public static Look Narrow { get; } = new("80 columns", Parse(["COLUMNS=80", "TERM=xterm"]));

    public static Look Wide { get; } = new("200 columns", Parse(["COLUMNS=200", "TERM=xterm"]));

    public static Look Plain { get; } = new("NO_COLOR", Parse(["COLUMNS=80", "TERM=xterm", "NO_COLOR=1"]));

    public static Look Redirected { get; } = new("redirected", Parse([]));

    public bool IsRedirected => !Said.ContainsKey("TERM");

    public int? Columns => Says("COLUMNS") is { } columns ? int.Parse(columns, CultureInfo.InvariantCulture) : null;

    public string? Says(string name) => Said.GetValueOrDefault(name);

    public Look With(IReadOnlyDictionary<string, string> said) => this with { Said = said.Concat(Said).DistinctBy(s => s.Key).ToDictionary() };

    /// <summary>The words at the head of a command that set its environment.</summary>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> words) =>
        words.TakeWhile(w => w.Contains('=', StringComparison.Ordinal)).Select(w => w.Split('=', 2)).ToDictionary(w => w[0], w => w[1]);
}
