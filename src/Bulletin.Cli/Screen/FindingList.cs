using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>Writes findings for people: by class, the heaviest first; within it by file and sheet; cells in a column of their own.</summary>
internal sealed class FindingList(Terminal terminal)
{
    private static readonly Severity[] HeaviestFirst = [Severity.Error, Severity.Verify, Severity.Note];

    /// <summary>How many there are of each class: 错误 0 · 核实 2 · 提示 1.</summary>
    public static Words Count(IReadOnlyList<Finding> findings)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        foreach (var severity in HeaviestFirst)
        {
            var count = findings.Count(f => f.Severity == severity && f.Accepted is null).ToString(CultureInfo.InvariantCulture);
            chinese.Add($"{severity.Name().Chinese} {count}");
            english.Add($"{severity.Name().English} {count}");
        }
        if (findings.Count(f => f.Accepted is not null) is > 0 and var accepted)
        {
            chinese.Add(string.Create(CultureInfo.InvariantCulture, $"已认可 {accepted}"));
            english.Add(string.Create(CultureInfo.InvariantCulture, $"accepted {accepted}"));
        }
        return new(string.Join(" · ", chinese), string.Join(" · ", english));
    }

    /// <summary>Writes the findings from a class upwards, at most so many of each class.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="least">The lightest class that is written.</param>
    /// <param name="most">How many of a class are written.</param>
    /// <param name="elsewhere">Where the others can be read.</param>
    public void Write(IReadOnlyList<Finding> findings, Severity least, int most, Words elsewhere)
    {
        foreach (var severity in HeaviestFirst)
        {
            var all = severity < least ? [] : findings.Where(f => f.Severity == severity && f.Accepted is null).ToList();
            if (all.Count == 0)
                continue;
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Paint.Of(severity, string.Create(CultureInfo.InvariantCulture, $"{terminal.Text(severity.Name())} {all.Count}")));
            foreach (var group in all.Take(most).GroupBy(f => new Place(f.Place.File, f.Place.Sheet)))
                WriteGroup(group.Key, [.. group]);
            if (all.Count > most)
                terminal.Say(new($"  其余 {all.Count - most} 条{elsewhere.Chinese}", $"  {all.Count - most} more {elsewhere.English}"));
        }
        WriteAccepted([.. findings.Where(f => f.Accepted is not null)]);
    }

    /// <summary>What somebody answers for, whatever its class, with the name and the reason.</summary>
    private void WriteAccepted(IReadOnlyList<Finding> accepted)
    {
        if (accepted.Count == 0)
            return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Paint.Strong(terminal.Text(new($"已认可 {accepted.Count}", $"accepted {accepted.Count}"))));
        foreach (var group in accepted.GroupBy(f => new Place(f.Place.File, f.Place.Sheet)))
            WriteGroup(group.Key, [.. group]);
    }

    private void WriteGroup(Place place, IReadOnlyList<Finding> findings)
    {
        if (place.File.Length > 0)
            terminal.Out.WriteLine("  " + terminal.Paint.Faint(place.ToString()));
        var spots = findings.Select(f => terminal.Text(Spot(f.Place))).ToList();
        var width = spots.Max(DisplayWidth.Of);
        var indent = new string(' ', width == 0 ? 4 : width + 6);
        for (var i = 0; i < findings.Count; i++)
        {
            var lead = width == 0 ? indent : $"    {DisplayWidth.Pad(spots[i], width)}  ";
            foreach (var line in terminal.Lines(OneLine(terminal.Text(findings[i].Message)), indent.Length))
            {
                terminal.Out.WriteLine(lead + line);
                lead = indent;
            }
            foreach (var line in terminal.Lines(OneLine(terminal.Text(Below(findings[i]))), indent.Length))
                terminal.Out.WriteLine(indent + terminal.Paint.Faint(line));
        }
    }

    public static Words Below(Finding finding) =>
        finding.Accepted is { } by ? new($"{by.By}认可：{by.Because}", $"Accepted by {by.By}: {by.Because}") : finding.Action;

    /// <summary>Where in the file: a cell, or line and column as an editor counts them.</summary>
    public static Words Spot(Place place) =>
        place.Cell is { } cell ? Words.Same(cell.ToString())
        : place.Line is { } line ? new(string.Create(CultureInfo.InvariantCulture, $"第{line}行第{place.Column ?? 1}列"), string.Create(CultureInfo.InvariantCulture, $"line {line}, col {place.Column ?? 1}"))
        : Words.None;

    /// <summary>What was found in a cell may hold anything; on the terminal a finding stays on its line and steers nothing.</summary>
    public static string OneLine(string text) =>
        string.Create(text.Length, text, (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
}
