using System.Text;
using Bulletin.Cli.Desktop;
using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>The person's side of the tool: where results and remarks go, in which language, and the folder that paths are meant from.</summary>
public sealed class Terminal(TextWriter output, TextWriter error, string folder) : IDisposable
{
    /// <summary>Results.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Progress, remarks and refusals.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The current folder.</summary>
    public string Folder { get; } = folder;

    public Language Language { get; set; } = Language.Chinese;

    public bool HasColours { get; init; }

    /// <summary>How many columns a line may have; null where nobody looks at it line by line.</summary>
    public int? Width { get; init; }

    /// <summary>What the machine offers besides.</summary>
    public Surroundings Around { get; init; } = new();

    internal Paint Paint => new(HasColours);

    /// <summary>What is to be given back to the console at the end; null where nothing was taken.</summary>
    private EscapeCodes? Codes { get; init; }

    /// <summary>The terminal of this process: Chinese whatever the platform, in UTF-8 where it is redirected, colours only where a person looks and wants them.</summary>
    public static Terminal OfThisProcess()
    {
        // A console of Windows takes characters as they are, whatever its code page, which is left alone.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.Unicode;
        var isWanted = ShowsColours(Environment.GetEnvironmentVariable, Console.IsOutputRedirected);
        var codes = isWanted ? EscapeCodes.TrySwitchOn() : null;
        return new(Writer(Console.OpenStandardOutput(), Console.IsOutputRedirected), Writer(Console.OpenStandardError(), Console.IsErrorRedirected), Directory.GetCurrentDirectory())
        {
            HasColours = isWanted && (codes is not null || !OperatingSystem.IsWindows()),
            Codes = codes,
            Width = WidthOf(Environment.GetEnvironmentVariable("COLUMNS"), Console.IsOutputRedirected),
            Around = Surroundings.OfThisProcess(),
        };
    }

    public string Text(Words words) => words.In(Language);

    /// <summary>A sentence of the result, in lines that fit the terminal; those that follow the first are indented as it is.</summary>
    public void Say(Words words) => Write(Out, Text(words));

    /// <summary>The text in lines that fit the terminal behind so many columns.</summary>
    internal IReadOnlyList<string> Lines(string text, int indent = 0) => Wrapping.Lines(text, Width - indent);

    /// <summary>A line that is no result: a refusal or a remark. What was said before it comes out before it.</summary>
    public void Remark(Words words)
    {
        Flush(Out);
        Write(Error, Text(words));
        Flush(Error);
    }

    /// <summary>The full path of what a person wrote.</summary>
    public string FullPath(string written) => Path.GetFullPath(written, Folder);

    /// <summary>A path as the person would write it: below the current folder, or in full.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(Folder, fullPath);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative;
        return OperatingSystem.IsWindows() ? shown.Replace('\\', '/') : shown;
    }

    /// <summary>A path as it is typed into a command.</summary>
    public string Typed(string fullPath) => Quoted(Shown(fullPath));

    /// <summary>A word of a command: in quotes where it has a blank.</summary>
    public static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    public void Dispose()
    {
        Flush(Out);
        Flush(Error);
        Codes?.Dispose();
    }

    private void Write(TextWriter writer, string text)
    {
        foreach (var part in text.Split('\n'))
        {
            var rest = part.TrimStart(' ');
            var indent = part[..^rest.Length];
            foreach (var line in IsToBeCopied(part) ? [rest] : Lines(rest, indent.Length))
                writer.WriteLine(indent + line);
        }
    }

    /// <summary>A command on a line of its own: its breaks would be copied too.</summary>
    private static bool IsToBeCopied(string line) => line.StartsWith("  bulletin ", StringComparison.Ordinal);

    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to be told; what matters is flushed by the tool itself, which tells the caller by its exit code.
        }
    }

    /// <summary>What COLUMNS says, else the window; what is redirected keeps a sentence a line, so that it can be searched.</summary>
    internal static int? WidthOf(string? columns, bool isRedirected)
    {
        if (int.TryParse(columns, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var said) && said > 0)
            return said;
        try
        {
            return !isRedirected && Console.WindowWidth is > 0 and var window ? window : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static StreamWriter Writer(Stream stream, bool isRedirected) =>
        new(stream, OperatingSystem.IsWindows() && !isRedirected ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false) : new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>Colours only where a person looks, and only where NO_COLOR does not ask for none. Whether a console of Windows can show them, <see cref="EscapeCodes"/> says.</summary>
    internal static bool ShowsColours(Func<string, string?> said, bool isRedirected)
    {
        if (!string.IsNullOrEmpty(said("NO_COLOR")) || isRedirected)
            return false;
        var term = said("TERM");
        return OperatingSystem.IsWindows() ? said("WT_SESSION") is not null || term is not null : term is not (null or "" or "dumb");
    }
}
