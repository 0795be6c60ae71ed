using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Cli.Browsing;

/// <summary>The page as PDF, printed by an installed browser from the HTML: tagged, with its fonts, on the issue's paper.</summary>
/// <param name="page">Prints the page that the browser is given.</param>
/// <param name="program">The browser; null where there is none.</param>
internal sealed class PdfPrinter(IPrinter page, string? program) : IPrinter
{
    public const string FormatName = "pdf";
    public const string FileName = "bulletin.pdf";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);

    public string Format => FormatName;

    /// <exception cref="BrowserFault">No browser printed the page.</exception>
    public PrintedFile Print(Issue issue)
    {
        var browser = new Browser(program ?? throw NoBrowser(), Deadline);
        var pdf = browser.Print(page.Print(issue).Content.Span);
        PdfInformation.Settle(pdf, issue.IssueDate);
        return new(FileName, pdf);
    }

    private static BrowserFault NoBrowser() => new(new(
        $"没有印 PDF：这台机器上没有找到 Edge 或 Chrome。装一个，或用环境变量 {BrowserProgram.Variable} 指明它。",
        $"No PDF was printed: no Edge or Chrome was found on this machine. Install one, or name it in the environment variable {BrowserProgram.Variable}."));
}
