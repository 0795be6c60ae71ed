using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Cli;
using Bulletin.Cli.Desktop;
using Bulletin.Cli.Screen;
using Bulletin.Tests.Cases;
using ClosedXML.Excel;

namespace Bulletin.Tests.Cli;

/// <summary>
/// A desk with a small template and some workbooks, in a temporary folder, where commands can be typed.
/// </summary>
internal sealed partial class Desk : IDisposable
{
    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-desk-").FullName;
        Copy(Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Cli", "Template"), PathOf("town"));
        Return("daily.xlsx", (1286, 1279), (1142, 1133), (1038, 1029));
        Return("my daily.xlsx", (1286, 1279), (1142, 1133), (1038, 1029));
        Return("wrong.xlsx", (1286, 1279), (1142, 1143), (1038, 1029));
        Return("days/a/daily.xlsx", (10, 9), (10, 9), (10, 9));
        Return("late.xlsx", "2021年7月29日", "2021年7月29日18时40分", (1286, 1279), (1142, 1133));
        Copy(PathOf("town"), PathOf("timed"));
        File.AppendAllText(PathOf("timed/scheme.yaml"), "cut-off: 18:00\nmissing-office: leave-out\n");
        Kept("kept", "西山");
        Kept("muddled", "东湖");
        Return("days/~$daily.xlsx", (1, 1), (1, 1), (1, 1));
        Copy(PathOf("town"), PathOf("mistyped"));
        File.AppendAllText(PathOf("mistyped/scheme.yaml"), "checks: { total-difers: error }\n");
        Misspelt("misspelt", "{{ if 完成 '复工' }}全部复工{{ else }}还差{{ 余 '复公' }}{{ end }}，复工率[98%](#复工率)。");
        Misspelt("unclosed", "{{ if 完成 '复工' }}全部复工。");
        Copy(PathOf("town"), PathOf("carry"));
        var scheme = Path.Combine(PathOf("carry"), "scheme.yaml");
        File.WriteAllText(scheme, File.ReadAllText(scheme).Replace("kind: stock", "kind: stock, missing: carry", StringComparison.Ordinal));
        Return("gap.xlsx", (1286, 1279), (1142, -1), (1038, 1029));
        Return("earlier/28.xlsx", "2021年7月28日", (1286, 1270), (1142, 1130), (1038, 1020));
        Directory.CreateDirectory(PathOf("empty"));
        File.WriteAllText(PathOf("newer.json"), """{ "schema": 2, "date": "2021-07-29", "figures": [] }""");
        Directory.CreateDirectory(PathOf("articles"));
        File.WriteAllText(PathOf("articles/a.txt"), "街上又亮了灯\n　　停产企业【停产企业】，已复工【复工】。\n　　沿街有300户商铺。\n");
        File.WriteAllText(PathOf("articles/b.md"), "---\nheadline: 桥通了\n---\n复工率为【复工律】，[99%](#复工率)。\n");
        File.WriteAllText(PathOf("broken.docx"), "PK\u0003\u0004 no document");
        File.WriteAllText(PathOf("broken.xlsx"), "PK\u0003\u0004 no workbook");
    }

    public string Folder { get; }

    /// <summary>What the clock shows; it stands still.</summary>
    public DateTimeOffset Now { get; set; } = new(2021, 7, 29, 20, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Files that were written just now; all others were an hour ago.</summary>
    public HashSet<string> Fresh { get; } = [];

    /// <summary>A file that another program holds; null: none.</summary>
    public IDisposable? Held { get; set; }

    /// <summary>What this desk's machine offers: no browser, no window of its own, unless a test says otherwise.</summary>
    public Surroundings Around { get; init; } = new();

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Types a command; the answer is what the terminal shows, lines of the error stream marked with <c>! </c>.</summary>
    public (string Shown, int ExitCode) Type(string command)
    {
        var words = CommandLineParser.SplitCommandLine(command).ToList();
        var said = words.TakeWhile(w => w.Contains('=', StringComparison.Ordinal)).Select(w => w.Split('=')).ToDictionary(w => w[0], w => w[1]);
        return Run([.. words.Skip(said.Count + 1)], said: said);
    }

    /// <summary>Runs a command. What is said before it (<c>COLUMNS=80 TERM=xterm</c>) is its environment; with TERM a person looks at the answer, and colours are shown as ␛.</summary>
    public (string Shown, int ExitCode) Run(string[] args, string? from = null, IReadOnlyDictionary<string, string>? said = null)
    {
        said ??= new Dictionary<string, string>();
        var shown = new StringBuilder();
        using var output = new StringWriter(shown) { NewLine = "\n" };
        using var error = new MarkedWriter(shown);
        using var terminal = new Terminal(output, error, from ?? Folder)
        {
            HasColours = Terminal.ShowsColours(said.GetValueOrDefault, isRedirected: !said.ContainsKey("TERM")),
            Width = Terminal.WidthOf(said.GetValueOrDefault("COLUMNS"), isRedirected: true),
            Around = Around with { Machine = new(new StoppedClock(Now), WrittenAt, ["/opt/bulletin/bulletin"]) },
        };
        var code = Tool.Run(args, terminal);
        return (Seconds().Replace(shown.ToString().Replace(Folder, "…", StringComparison.Ordinal).Replace('\e', '␛'), "#"), code);
    }

    private DateTimeOffset WrittenAt(string path) => Fresh.Contains(Path.GetFileName(path)) ? Now.AddSeconds(-10) : Now.AddHours(-1);

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
    public IReadOnlyList<string> Made() =>
        [.. Directory.EnumerateFileSystemEntries(PathOf("out"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Puts a workbook on the desk: an office a row, 停产 and 复工.</summary>
    public void Return(string name, params (int Stopped, int Resumed)[] rows) => Return(name, "2021年7月29日", rows);

    public void Return(string name, string day, params (int Stopped, int Resumed)[] rows) => Return(name, day, "", rows);

    private void Return(string name, string day, string sent, params (int Stopped, int Resumed)[] rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("日报");
        sheet.Cell("A1").Value = $"复工日报（{day}）";
        (sheet.Cell("A2").Value, sheet.Cell("B2").Value, sheet.Cell("C2").Value) = ("办事处", "停产企业", "已复工企业");
        string[] offices = ["东湖街道办事处", "西山街道办事处", "南桥街道办事处"];
        for (var i = 0; i < rows.Length; i++)
        {
            sheet.Cell(i + 3, 1).Value = offices[i];
            sheet.Cell(i + 3, 2).Value = rows[i].Stopped;
            sheet.Cell(i + 3, 3).Value = rows[i].Resumed;
        }
        if (sent.Length > 0)
            sheet.Cell(rows.Length + 3, 1).Value = $"填表人：丁　报送时间：{sent}";
        workbook.SaveAs(PathOf(name));
    }

    /// <summary>A template with another article beside its own.</summary>
    private void Misspelt(string name, string body)
    {
        Copy(PathOf("town"), PathOf(name));
        File.WriteAllText(PathOf(name + "/articles/two.md"), $"---\nheadline: 还差几家\n---\n{body}\n");
    }

    /// <summary>A template whose register is a workbook; so is its second office called as well.</summary>
    private void Kept(string name, string alias)
    {
        Copy(PathOf("town"), PathOf(name));
        var scheme = File.ReadAllText(PathOf(name + "/scheme.yaml")).ReplaceLineEndings("\n");
        var offices = scheme.IndexOf("offices:", StringComparison.Ordinal);
        File.WriteAllText(PathOf(name + "/scheme.yaml"), scheme[..offices] + "offices: 名册.xlsx\n" + scheme[scheme.IndexOf("indicators:", StringComparison.Ordinal)..]);
        using var workbook = new XLWorkbook();
        workbook.AddWorksheet("名册").Cell("A1").InsertData(new string[][]
        {
            ["序号", "办事处", "别名", "电话"], ["1", "东湖街道办事处", "东湖街道", "12345"], ["2", "西山街道办事处", $"西山街道、{alias}", ""], ["3", "南桥街道办事处", "", ""],
        });
        workbook.SaveAs(PathOf(name + "/名册.xlsx"));
    }

    public void Dispose()
    {
        Held?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
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
