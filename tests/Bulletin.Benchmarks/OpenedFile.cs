using System.Diagnostics;
using System.Globalization;
using Bulletin.Documents.Importing;
using Bulletin.Findings;

namespace Bulletin.Benchmarks;

/// <summary>What came of reading one file in a process of its own. <see cref="Codes"/>: of the errors found, in order.</summary>
internal sealed record OpenedFile(string Path, int Sheets, long Cells, IReadOnlyList<string> Codes, TimeSpan Time, long PeakBytes)
{
    /// <summary>It gave its sheets, and none of them had to be left out.</summary>
    public bool IsOpened => Sheets > 0 && Codes.Count == 0;

    public string Class => IsOpened ? "opened" : Codes.Count > 0 ? Codes[0] : "nothing";

    /// <summary>Reads a file and writes a line about it.</summary>
    public static int Run(string path, TextWriter output)
    {
        output.WriteLine(Read(path).ToLine());
        return 0;
    }

    private static OpenedFile Read(string path)
    {
        var clock = Stopwatch.StartNew();
        var book = WorkbookImporter.ReadFile(path, System.IO.Path.GetFileName(path));
        clock.Stop();
        var cells = book.Sheets.Sum(s => (long)s.RowCount * s.ColumnCount);
        var codes = book.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Kind.Code);
        return new(path, book.Sheets.Count, cells, [.. codes], clock.Elapsed, PeakMemory.OfThisAndItsChildren());
    }

    private string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheets}\t{Cells}\t{string.Join(',', Codes)}\t{Time.TotalMilliseconds:0}\t{PeakBytes}");

    /// <summary>Reads a line that was written so; null where a process ended without a line.</summary>
    public static OpenedFile? Of(string path, string line)
    {
        var parts = line.Split('\t');
        if (parts.Length != 5)
            return null;
        var codes = parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new(path, Number(parts[0]), long.Parse(parts[1], CultureInfo.InvariantCulture), codes,
            TimeSpan.FromMilliseconds(Number(parts[3])), long.Parse(parts[4], CultureInfo.InvariantCulture));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
