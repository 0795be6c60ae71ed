using System.Globalization;
using Bulletin.Checks;
using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>Writes findings for people office by office: class and cell in columns of their own, what was found and what to do beside them.</summary>
internal sealed class OfficeFindings(Terminal terminal)
{
    public void Write(CheckedDay? day, IReadOnlyList<Finding> findings)
    {
        foreach (var group in FindingGroup.Of(day, findings))
        {
            terminal.Out.WriteLine();
            if (day is not null)
                terminal.Out.WriteLine($"{terminal.Paint.Strong(Heading(group, day.Day.Scheme.OfficeWord))}  {Count(group.Findings)}");
            foreach (var place in group.Findings.GroupBy(f => new Place(f.Place.File, f.Place.Sheet)))
                Write(place.Key, [.. place.OrderBy(f => f.Accepted is not null).ThenByDescending(f => f.Severity)]);
        }
    }

    private string Heading(FindingGroup group, string word) =>
        group.Office?.Name ?? terminal.Text(new($"不单属一个{word}的", "Of no single office"));

    /// <summary>How many of each class that there is.</summary>
    private string Count(IReadOnlyList<Finding> findings) => string.Join(" · ", findings.GroupBy(NameOf).OrderByDescending(g => g.Max(Weight))
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}")));

    private static int Weight(Finding finding) => finding.Accepted is null ? (int)finding.Severity + 1 : 0;

    private string NameOf(Finding finding) => terminal.Text(finding.Accepted is null ? finding.Severity.Name() : new("已认可", "accepted"));

    private string SpotOf(Finding finding) => terminal.Text(FindingList.Spot(finding.Place));

    private void Write(Place place, IReadOnlyList<Finding> findings)
    {
        if (place.File.Length > 0)
            terminal.Out.WriteLine("  " + terminal.Paint.Faint(place.ToString()));
        var names = findings.Max(f => DisplayWidth.Of(NameOf(f)));
        var spots = findings.Max(f => DisplayWidth.Of(SpotOf(f)));
        var indent = new string(' ', 4 + names + 2 + (spots == 0 ? 0 : spots + 2));
        foreach (var finding in findings)
        {
            var name = NameOf(finding);
            var lead = "    " + terminal.Paint.Of(finding.Severity, name) + new string(' ', names - DisplayWidth.Of(name) + 2);
            if (spots > 0)
                lead += DisplayWidth.Pad(SpotOf(finding), spots) + "  ";
            foreach (var line in Lines(finding.Message, indent))
            {
                terminal.Out.WriteLine(lead + line);
                lead = indent;
            }
            foreach (var line in Lines(FindingList.Below(finding), indent))
                terminal.Out.WriteLine(indent + terminal.Paint.Faint(line));
        }
    }

    private IReadOnlyList<string> Lines(Words words, string indent) =>
        terminal.Lines(FindingList.OneLine(terminal.Text(words)), indent.Length);
}
