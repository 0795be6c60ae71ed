using Bulletin.Checks;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>
/// 一期: the day's page as content, before any look. Every format is written from it, so all carry the same words and numbers.
/// </summary>
public sealed record Issue(Masthead Masthead, DateOnly DataDate, DateOnly IssueDate, IReadOnlyList<Article> Articles, Ledger Ledger)
{
    /// <summary>Every place where a text prints a figure or claims something of it, in the order of the page.</summary>
    public IEnumerable<FigureRun> FigureRuns => Articles.SelectMany(Runs.Printed);

    public string TemplateName { get; init; } = "";

    public required CheckedDay Day { get; init; }

    public required FigureSet Figures { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public Paper Paper { get; init; }

    public IReadOnlyList<Credit> Credits { get; init; } = [];

    /// <summary>Who reported by when, and how the page treated what is missing: which office, which indicator, and what was done.</summary>
    public IReadOnlyList<string> Treatments { get; init; } = [];

    /// <summary>The files and sheets that were read, and how much was found in them.</summary>
    public string ReadFrom { get; init; } = "";

    /// <summary>What its articles claim of figures in words.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>How its ledger names the cells of the returns.</summary>
    public CellNaming CellNaming { get; init; }

    /// <summary>草稿: printed in spite of errors, and stamped so.</summary>
    public bool IsDraft { get; init; }

    /// <summary>截至: the day, and the hour where the returns name one: 2021年7月29日18时.</summary>
    public string AsOf { get; init; } = "";
}
