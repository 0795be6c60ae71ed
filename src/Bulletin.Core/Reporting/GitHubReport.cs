using System.Globalization;
using System.Text;
using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>
/// Workflow commands of GitHub Actions, a line a finding, which become annotations at the file. The heaviest come first, for a server shows only
/// the first ten of a class; where there are more, a line for the log says so.
/// </summary>
public sealed class GitHubReport : IReport
{
    private const int MostShown = 10;

    public string Write(CheckReport report)
    {
        var text = new StringBuilder();
        List<Finding> open = [.. report.Findings.Where(f => f.Accepted is null).OrderByDescending(report.Weight)];
        foreach (var finding in open)
            Write(text, report, finding);
        if (open.GroupBy(report.Weight).Any(g => g.Count() > MostShown))
            text.Append(Log(report, open)).Append('\n');
        return text.ToString();
    }

    private static string Log(CheckReport report, List<Finding> open)
    {
        var counts = string.Join(" · ", open.GroupBy(report.Weight).Select(g => $"{g.Key.Name().In(report.Language)} {g.Count()}"));
        return new Words($"{counts}：GitHub 的页面上每类只显示前 {MostShown} 条，全部的在这份日志里。", $"{counts}: GitHub shows only the first {MostShown} of a class on its page; all are in this log.").In(report.Language);
    }

    private static void Write(StringBuilder text, CheckReport report, Finding finding)
    {
        text.Append("::").Append(Command(report.Weight(finding)));
        text.Append(" file=").Append(Property(report.PathOf(finding.Place.File)));
        if (finding.Place.Line is { } line)
            text.Append(CultureInfo.InvariantCulture, $",line={line},col={finding.Place.Column ?? 1}");
        text.Append(",title=").Append(Property($"{finding.Kind.Title.In(report.Language)} {Spot(finding.Place)}".TrimEnd()));
        text.Append("::").Append(Data($"{finding.Message.In(report.Language)}\n{finding.Action.In(report.Language)} ({finding.Kind.Code})")).Append('\n');
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Verify => "warning",
        _ => "notice",
    };

    /// <summary>The cell, which a command has no property for.</summary>
    private static string Spot(Place place) => place.Sheet is null ? "" : $"《{place.Sheet}》{place.Cell}";

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>Line ends and percent signs are escaped; what else steers a terminal becomes a blank.</summary>
    private static string Data(string text)
    {
        var data = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = c switch
            {
                '%' => data.Append("%25"),
                '\r' => data.Append("%0D"),
                '\n' => data.Append("%0A"),
                _ => data.Append(char.IsControl(c) ? ' ' : c),
            };
        return data.ToString();
    }
}
