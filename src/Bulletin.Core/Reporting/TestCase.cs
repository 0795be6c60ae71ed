using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>One check of one office or file, with all that it found there.</summary>
internal sealed record TestCase(string Code, string Name, Verdict Verdict)
{
    /// <summary>The file that the first of its findings points to.</summary>
    public string? File { get; init; }

    /// <summary>In one line.</summary>
    public string Message { get; init; } = "";

    /// <summary>Every finding with its place and what to do.</summary>
    public string Text { get; init; } = "";

    /// <summary>A check that found nothing, or that the scheme switches off.</summary>
    public static TestCase Silent(CheckReport report, FindingKind kind) =>
        report.Day is { } day && day.Day.Scheme.ClassOf(kind) is null
            ? new(kind.Code, NameOf(report, kind), Verdict.Skipped) { Message = new Words("制度关掉了这一项核对", "The scheme switches this check off.").In(report.Language) }
            : new(kind.Code, NameOf(report, kind), Verdict.Passed);

    /// <summary>A check with what it found, one finding at least.</summary>
    public static TestCase Of(CheckReport report, IReadOnlyList<Finding> findings)
    {
        var heaviest = findings.MaxBy(f => Weigh(report, f))!;
        var more = findings.Count == 1 ? "" : new Words($"（共 {findings.Count} 条）", $" ({findings.Count} in all)").In(report.Language);
        return new(heaviest.Kind.Code, NameOf(report, heaviest.Kind), Weigh(report, heaviest))
        {
            File = report.PathOf(heaviest.Place.File),
            Message = heaviest.Message.In(report.Language) + more,
            Text = string.Join('\n', findings.Select(f => Line(report, f))),
        };
    }

    private static string NameOf(CheckReport report, FindingKind kind) => $"{kind.Title.In(report.Language)} ({kind.Code})";

    private static Verdict Weigh(CheckReport report, Finding finding) => finding.Accepted is not null ? Verdict.Passed : report.Weight(finding) switch
    {
        Severity.Error => !report.IsUnreadable || Acceptances.MayCover(finding) ? Verdict.Failure : Verdict.Error,
        Severity.Verify => Verdict.Skipped,
        _ => Verdict.Passed,
    };

    private static string Line(CheckReport report, Finding finding)
    {
        var place = finding.Place with { File = report.PathOf(finding.Place.File) };
        var accepted = finding.Accepted is { } by ? new Words($"\n  {by.By}认可：{by.Because}", $"\n  Accepted by {by.By}: {by.Because}").In(report.Language) : "";
        return $"{place}  {finding.Message.In(report.Language)}\n  {finding.Action.In(report.Language)}{accepted}";
    }
}
