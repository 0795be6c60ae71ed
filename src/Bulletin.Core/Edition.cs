using Bulletin.Checks;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;

namespace Bulletin;

/// <summary>What came off the press. Null parts are stages that were not reached.</summary>
public sealed record Edition(IReadOnlyList<Finding> Findings)
{
    /// <summary>What each sheet was taken for.</summary>
    public IReadOnlyList<SheetMap> Maps { get; init; } = [];

    public CheckedDay? Day { get; init; }

    public FigureSet? Figures { get; init; }

    public Issue? Issue { get; init; }

    /// <summary>The files to write; empty when the press stopped.</summary>
    public IReadOnlyList<PrintedFile> Files { get; init; } = [];

    /// <summary>An article or the page of the template cannot be read, so that not even a draft can be printed.</summary>
    public bool IsTemplateUnreadable => Findings.Any(f => f.Kind == TemplateArticle.Unreadable || f.Kind == PageFault.Kind);

    /// <summary>An 错误 that no policy and no acceptance covers.</summary>
    public bool HasErrors => Findings.Any(f => f.StopsThePress);

    /// <summary>The edition with its issue printed in these formats; without files where the template's page cannot be.</summary>
    public Edition Printed(IReadOnlyList<IPrinter> printers)
    {
        try
        {
            // Each by itself: an issue does not change, and a page waits for no workbook.
            var printing = printers.Select(p => Task.Run(() => p.Print(Issue!))).ToList();
            return this with { Files = [.. printing.Select(p => p.GetAwaiter().GetResult())] };
        }
        catch (PageFault fault)
        {
            return this with { Findings = [.. Findings, fault.Finding] };
        }
    }
}
