using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Cli;
using Bulletin.Cli.Desktop;
using Bulletin.Cli.Screen;

namespace Bulletin.Tests.Cli;

/// <summary>
/// A desk with a small template and some workbooks, in a temporary folder, where commands can be typed.
/// </summary>
internal sealed partial class Desk : IDisposable
{
    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-desk-").FullName;
        DeskFiles.LayOut(Folder);
    }

    public string Folder { get; }

    /// <summary>What the clock shows; it stands still.</summary>
    public DateTimeOffset Now { get; set; } = new(2021, 7, 29, 20, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Files that were written just now; all others were an hour ago.</summary>
    public HashSet<string> Fresh { get; } = [];

    /// <summary>Happens when the night looks how old a file is.</summary>
    public Action Meanwhile { get; set; } = () => { };

    /// <summary>A file that another program holds; null: none.</summary>
    public IDisposable? Held { get; set; }

    /// <summary>What this desk's machine offers: no browser, no window of its own, unless a test says otherwise.</summary>
    public Surroundings Around { get; init; } = new();

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Types a command; the answer is what is shown, lines of the error stream marked with <c>! </c>. What is said before it (<c>COLUMNS=40</c>) adds to what the onlooker's environment says.</summary>
    public (string Shown, int ExitCode) Type(string command, Look? look = null)
    {
        var words = CommandLineParser.SplitCommandLine(command).ToList();
        var said = Look.Parse(words);
        return Run([.. words.Skip(said.Count + 1)], look: (look ?? Look.Redirected).With(said));
    }

    /// <summary>Runs a command.</summary>
    public (string Shown, int ExitCode) Run(string[] args, string? from = null, Look? look = null)
    {
        look ??= Look.Redirected;
        var shown = new StringBuilder();
        using var output = new StringWriter(shown) { NewLine = "\n" };
        using var error = new MarkedWriter(shown);
        using var terminal = new Terminal(output, error, from ?? Folder)
        {
            HasColours = Terminal.ShowsColours(look.Says, look.IsRedirected),
            Width = Terminal.WidthOf(look.Says("COLUMNS"), isRedirected: true),
            Around = Around with { Machine = new(new StoppedClock(Now), WrittenAt, ["/opt/bulletin/bulletin"]) },
        };
        var code = Tool.Run(args, terminal);
        return (Seconds().Replace(Colours.Named(shown.ToString().Replace(Folder, "…", StringComparison.Ordinal)), "#"), code);
    }

    private DateTimeOffset WrittenAt(string path)
    {
        Meanwhile();
        return Fresh.Contains(Path.GetFileName(path)) ? Now.AddSeconds(-10) : Now.AddHours(-1);
    }

    /// <summary>Changes words in a file, at their first place.</summary>
    public void Edit(string file, string old, string now)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"{file} does not say {old}.");
        File.WriteAllText(PathOf(file), text[..at] + now + text[(at + old.Length)..]);
    }

    /// <summary>All files and folders below the desk that the commands made.</summary>
    public IReadOnlyList<string> Made(string folder = "out") => !Directory.Exists(PathOf(folder)) ? [] :
        [.. Directory.EnumerateFileSystemEntries(PathOf(folder), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Puts a return on the desk.</summary>
    public void Return(string name, params (int Stopped, int Resumed)[] rows) => Return(name, "2021年7月29日", rows);

    public void Return(string name, string day, params (int Stopped, int Resumed)[] rows) => OfficeReturn.Save(PathOf(name), day, rows);

    public void Dispose()
    {
        Held?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The time a run took differs from run to run.</summary>
    [GeneratedRegex(@"(?<=用时 )[0-9.]+|(?<=^! )[0-9.]+(?= s$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Seconds();

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }

    /// <summary>The error stream in the same transcript.</summary>
    private sealed class MarkedWriter(StringBuilder shown) : TextWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (shown.Length == 0 || shown[^1] == '\n')
                shown.Append("! ");
            shown.Append(value);
        }

        public override void WriteLine(string? value)
        {
            foreach (var c in value ?? "")
                Write(c);
            shown.Append('\n');
        }
    }
}
