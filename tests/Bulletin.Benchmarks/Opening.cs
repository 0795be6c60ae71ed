using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Benchmarks;

/// <summary>Reads every file of a folder, each in a process of its own, and says what was opened, refused, slow and large.</summary>
internal sealed class Opening
{
    /// <summary>The word by which a process is asked to read one file.</summary>
    public const string One = "opening-one";

    private const int Listed = 5;
    private const double Mebibyte = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly TextWriter _output;

    private Opening(string folder, TextWriter output) => (_folder, _output) = (folder, output);

    public static int Run(string folder, TextWriter output)
    {
        new Opening(folder, output).Run();
        return 0;
    }

    private void Run()
    {
        var files = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var read = new ConcurrentBag<OpenedFile>();
        Parallel.ForEach(files, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, file => read.Add(InProcess(file)));
        var results = read.OrderBy(r => r.Path, StringComparer.Ordinal).ToList();
        _output.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder))}: {results.Count} files, {results.Count(r => r.IsOpened)} opened");
        WriteSets(results);
        WriteRefused(results);
        WriteLargest("slowest", results.OrderByDescending(r => r.Time));
        WriteLargest("most memory", results.OrderByDescending(r => r.PeakBytes));
    }

    private static OpenedFile InProcess(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [One, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var line = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return new(file, 0, 0, ["NEVER-ENDED"], Patience, 0);
        }
        return OpenedFile.Of(file, line.Result.Trim()) ?? new(file, 0, 0, ["CRASHED: " + error.Result.Split('\n')[0]], TimeSpan.Zero, 0);
    }

    private void WriteSets(List<OpenedFile> results)
    {
        foreach (var set in results.GroupBy(SetOf))
        {
            var classes = set.GroupBy(r => r.Class).OrderBy(g => g.Key == "opened" ? 0 : 1).ThenBy(g => g.Key, StringComparer.Ordinal);
            _output.WriteLine($"  {set.Key}: {string.Join(", ", classes.Select(c => $"{c.Count()} {c.Key}"))}");
        }
    }

    private void WriteRefused(List<OpenedFile> results)
    {
        _output.WriteLine("  refused:");
        foreach (var file in results.Where(r => !r.IsOpened))
            _output.WriteLine($"    {file.Class} · {Path.GetRelativePath(_folder, file.Path)}");
    }

    private void WriteLargest(string title, IEnumerable<OpenedFile> results)
    {
        _output.WriteLine($"  {title}:");
        foreach (var file in results.Take(Listed))
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"    {file.Time.TotalSeconds:0.00} s · {file.PeakBytes / Mebibyte:0} MiB · {file.Cells} cells · {Path.GetRelativePath(_folder, file.Path)}"));
    }

    private string SetOf(OpenedFile file) => Path.GetRelativePath(_folder, file.Path).Split(Path.DirectorySeparatorChar)[0];
}
