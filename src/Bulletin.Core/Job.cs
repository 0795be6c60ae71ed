using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin;

/// <summary>What the press is given: a template, the day's workbooks and the person's wishes.</summary>
/// <param name="Template">The scheme, the articles and the page.</param>
/// <param name="Workbooks">The day's workbooks. Each is asked for once, from any thread, and may be read from its file only then.</param>
public sealed record Job(Template Template, IReadOnlyList<Workbook> Workbooks)
{
    /// <summary>The input as it is named in findings: the last part of its path.</summary>
    public string Input { get; init; } = "";

    /// <summary>What is given of earlier days, from which missing values may be carried forward.</summary>
    public PastInput Past { get; init; } = PastInput.None;

    /// <summary>Articles by hand besides those in the returns, printed behind them.</summary>
    public IReadOnlyList<Manuscript> Texts { get; init; } = [];

    /// <summary>What reading those articles found.</summary>
    public IReadOnlyList<Finding> TextFindings { get; init; } = [];

    /// <summary>The findings that somebody answers for.</summary>
    public Acceptances Accepted { get; init; } = Acceptances.None;

    /// <summary>数据日期; null: what the returns say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>出版日期; null: what the manuscript says, else the day after the data.</summary>
    public DateOnly? IssueDate { get; init; }

    public Paper? Paper { get; init; }

    /// <summary>Print in spite of errors, stamped 草稿.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Say what each sheet was taken for.</summary>
    public bool WithMaps { get; init; }

    /// <summary>The faces that its pages are set in; null where none of its formats needs any.</summary>
    public ITypeCase? Type { get; init; }

    /// <summary>The formats to print; none for a check.</summary>
    public IReadOnlyList<IPrinter> Printers { get; init; } = [];
}
