using Bulletin.Drafting;
using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin;

/// <summary>The example held against the draft of it, as <c>bulletin check</c> does: read, checked, and its article edited.</summary>
public static class DraftCheck
{
    private const string File = "page.html";

    /// <summary>What is found in the whole workbook, of the day that it names, else of the draft's own.</summary>
    public static IReadOnlyList<Finding> Of(SchemeDraft draft, Scheme scheme, Workbook example)
    {
        var template = new Template(scheme.Name, scheme, [.. draft.Files().Skip(1)], new(File, ""), "");
        return Press.Run(new(template, [example]) { Input = example.File, Date = draft.LacksYear ? draft.TrialDay : null }).Findings;
    }
}
