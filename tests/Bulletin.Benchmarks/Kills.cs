using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Bulletin.Samples;

namespace Bulletin.Benchmarks;

/// <summary>
/// Kills the tool at random moments: of the whole run, of its writing, of its files' changing places. After each, every file of the day is wholly of one run or wholly of another;
/// the run after it ends well, its files are all its own, nothing else is left, and what somebody had edited before is there under some name.
/// </summary>
internal sealed class Kills
{
    private const string Day = "2021-07-29";
    private const string AllFormats = "html,md,txt,xlsx,docx";

    /// <summary>Loading what writes Office files takes longer than all the rest; most kills do without.</summary>
    private const string LightFormats = "html,md,txt";
    private const int OneOf = 8;
    private const double LongestWrite = 6;
    private const double LongestPlacing = 0.5;

    private readonly string _folder;
    private readonly Random _random;
    private readonly KilledTool _tool;
    private readonly Func<string, string, string[]> _command;
    private readonly string[] _inputs;
    private readonly Dictionary<string, byte[]>[] _whole;
    private readonly TimeSpan _length;

    private int _killed;
    private int _whileWriting;
    private int _mixed;
    private int _edited;

    private Kills(string tool, string name, int seed, Func<string, string, string[]> command, params string[] inputs)
    {
        _folder = Directory.CreateTempSubdirectory("bulletin-kills-").FullName;
        _random = new(seed);
        _tool = new(tool, Repository.Root());
        _command = command;
        _inputs = inputs;
        Name = name;
        var longest = TimeSpan.Zero;
        _whole = [.. inputs.Select((input, i) =>
        {
            var clean = Path.Combine(_folder, $"clean{i}");
            var took = _tool.RunToEnd(command(input, clean));
            longest = took > longest ? took : longest;
            return FilesOf(Path.Combine(clean, Day));
        })];
        _length = longest;
    }

    private string Name { get; }

    private string Out => Path.Combine(_folder, "out");

    /// <summary>Kills so many times, each command half of them; the exit code.</summary>
    public static int Run(string tool, int count, int seed)
    {
        var samples = Path.Combine(Repository.Root(), "samples");
        var inbox = Directory.CreateTempSubdirectory("bulletin-inbox-").FullName;
        Directory.CreateDirectory(Path.Combine(inbox, Day));
        File.Copy(Path.Combine(samples, "daily.xlsx"), Path.Combine(inbox, Day, "daily.xlsx"));
        var clock = Stopwatch.StartNew();
        try
        {
            var all = Math.Max(1, count / OneOf);
            (string Formats, int Count)[] shares = [(AllFormats, all), (LightFormats, Math.Max(1, count / 2 - all))];
            Parallel.ForEach(shares.SelectMany(s => (Action[])
            [
                () => new Kills(tool, $"build -f {s.Formats}", seed, (input, output) => ["build", input, "-o", output, "-f", s.Formats, "-d", Day], Path.Combine(samples, "daily.xlsx"), Path.Combine(samples, "inbox", Day)).Run(s.Count),
                () => new Kills(tool, $"nightly -f {s.Formats}", seed + 1, (input, output) => ["nightly", "--inbox", input, "--out", output, "-f", s.Formats, "--date", Day], inbox, Path.Combine(samples, "inbox")).Run(s.Count),
            ]), new() { MaxDegreeOfParallelism = 2 }, kills => kills());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {clock.Elapsed.TotalSeconds:0} s"));
            return 0;
        }
        catch (AggregateException e)
        {
            foreach (var fault in e.InnerExceptions)
                Console.Error.WriteLine($"seed {seed}: {fault.Message}");
            return 1;
        }
        finally
        {
            Directory.Delete(inbox, recursive: true);
        }
    }

    private void Run(int count)
    {
        try
        {
            while (_killed < count)
                KillOnce();
            Console.WriteLine($"{Name}: {_killed} kills, {_whileWriting} of them while it wrote, {_mixed} while files changed places; {_edited} edits before; no file was half, no edit lost, every run after was complete");
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void KillOnce()
    {
        var edit = Edit();
        var isDone = !_tool.RunUntil(_command(_inputs[_random.Next(_inputs.Length)], Out), _random.Next(3) switch
        {
            0 => AnyTime(),
            1 => SoonAfter(LongestWrite, () => Workshops().Length > 0),
            _ => SoonAfter(LongestPlacing, () => Workshops().Any(w => File.Exists(Path.Combine(w, "plan")))),
        });
        if (!isDone)
            _killed++;
        if (Workshops().Length > 0)
            _whileWriting++;
        CheckWhole(edit);
        var next = _random.Next(_inputs.Length);
        _tool.RunToEnd(_command(_inputs[next], Out));
        CheckDone(next, edit);
    }

    /// <summary>Every other time somebody writes into the manuscript that a build printed; a night does not touch a day that somebody has edited.</summary>
    private byte[]? Edit()
    {
        var manuscript = Path.Combine(Out, Day, "bulletin.md");
        if (!IsEdited || !File.Exists(manuscript) || _random.Next(2) == 0)
            return null;
        File.AppendAllText(manuscript, string.Create(CultureInfo.InvariantCulture, $"\n改稿{++_edited}。\n"));
        return File.ReadAllBytes(manuscript);
    }

    private bool IsEdited => Name.StartsWith("build", StringComparison.Ordinal);

    private Func<TimeSpan, bool> AnyTime()
    {
        var at = _length * _random.NextDouble();
        return elapsed => elapsed >= at;
    }

    /// <summary>So many milliseconds at most after something is seen.</summary>
    private Func<TimeSpan, bool> SoonAfter(double most, Func<bool> isSeen)
    {
        var wait = TimeSpan.FromMilliseconds(_random.NextDouble() * most);
        TimeSpan? seen = null;
        return elapsed => elapsed - (seen ??= isSeen() ? elapsed : null) >= wait;
    }

    private string[] Workshops() => Directory.Exists(Out) ? Directory.GetDirectories(Out, ".bulletin-*") : [];

    /// <summary>After a kill: what is there is whole, and as some run to the end writes it.</summary>
    private void CheckWhole(byte[]? edit)
    {
        var files = FilesOf(Path.Combine(Out, Day));
        Forget(files, edit);
        foreach (var (name, bytes) in files)
            if (!_whole.Any(w => w[name].AsSpan().SequenceEqual(bytes)) || !IsWhole(name, bytes))
                throw new InvalidOperationException($"{Name}: after a kill {name} is not whole.");
        if (!_whole.Any(w => files.All(f => w[f.Key].AsSpan().SequenceEqual(f.Value))))
            _mixed++;
        var (status, log) = (Path.Combine(Out, "status.json"), Path.Combine(Out, "log", "nightly.jsonl"));
        if (File.Exists(status) && !IsJson(File.ReadAllText(status)) || File.Exists(log) && !File.ReadLines(log).All(IsJson))
            throw new InvalidOperationException($"{Name}: after a kill the status or the log is not whole.");
    }

    /// <summary>After the next run: all files are its own, and nothing else is left.</summary>
    private void CheckDone(int input, byte[]? edit)
    {
        var files = FilesOf(Path.Combine(Out, Day));
        if (edit is not null && !Forget(files, edit))
            throw new InvalidOperationException($"{Name}: what somebody had edited before a kill is lost.");
        if (!IsOf(_whole[input], files))
            throw new InvalidOperationException($"{Name}: the run after a kill has not written all of its files.");
        foreach (var kept in Directory.GetFiles(Path.Combine(Out, Day), "bulletin.edited*"))
            File.Delete(kept);
        var left = Directory.GetFileSystemEntries(Out).Select(p => Path.GetFileName(p)!).Except([Day, "status.json", "log", ".nightly.lock"]).ToList();
        if (left.Count > 0)
            throw new InvalidOperationException($"{Name}: the run after a kill has left {string.Join(", ", left)}.");
    }

    /// <summary>Takes out what somebody has edited, which is no work of the program; whether it was there.</summary>
    private static bool Forget(Dictionary<string, byte[]> files, byte[]? edit)
    {
        var edited = files.Where(f => edit is not null && f.Value.AsSpan().SequenceEqual(edit)).Select(f => f.Key).ToList();
        foreach (var name in edited)
            files.Remove(name);
        return edited.Count > 0;
    }

    private static bool IsOf(Dictionary<string, byte[]> run, Dictionary<string, byte[]> files) =>
        run.Count == files.Count && run.All(f => files.TryGetValue(f.Key, out var bytes) && bytes.AsSpan().SequenceEqual(f.Value));

    private static Dictionary<string, byte[]> FilesOf(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes) : [];

    private static bool IsWhole(string name, byte[] bytes) => Path.GetExtension(name) switch
    {
        ".html" => Encoding.UTF8.GetString(bytes).TrimEnd().EndsWith("</html>", StringComparison.Ordinal),
        ".json" => IsJson(Encoding.UTF8.GetString(bytes)),
        ".xlsx" or ".docx" => Unzips(bytes),
        _ => bytes.Length > 0 && bytes[^1] == '\n',
    };

    private static bool Unzips(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
            using (var part = entry.Open())
                part.CopyTo(Stream.Null);
        return archive.Entries.Count > 0;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
