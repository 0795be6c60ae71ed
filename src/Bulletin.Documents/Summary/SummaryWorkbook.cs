using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Summary;

/// <summary>
/// Prints the 汇总表: offices by indicators with totals and rates, and the ledger. Read back as a return it gives the same figures,
/// so that the next level up can build from it.
/// </summary>
public sealed class SummaryWorkbook : IPrinter
{
    public string Format => "xlsx";

    public PrintedFile Print(Issue issue) =>
        new("bulletin.xlsx", WorkbookWriter.Write([SummarySheet.Of(issue), LedgerSheet.Of(issue)], issue.IssueDate));
}
