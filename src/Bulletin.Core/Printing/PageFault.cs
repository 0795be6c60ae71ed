using Bulletin.Editing;
using Bulletin.Findings;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Printing;

/// <summary>The template's page cannot be printed: its <c>page.html</c> is at fault, and the finding says where.</summary>
internal sealed class PageFault(Finding finding) : Exception(finding.Message.English)
{
    public static readonly FindingKind Kind = new("page-fault", Severity.Error, new("页面模板有误", "A fault in the template's page"));

    public Finding Finding { get; } = finding;

    internal static PageFault OfParsing(Scriban.Template page, TemplateFile file) => At(file, page.Messages[0].Span, CodeFault.OfParsing(page));

    internal static PageFault OfRunning(ScriptRuntimeException fault, TemplateFile file, IEnumerable<string> known) => At(file, fault.Span, CodeFault.OfRunning(fault, known));

    private static PageFault At(TemplateFile file, SourceSpan span, Words why) =>
        new(Kind.At(Place.InText(file.Name, span.Start.Line + 1, span.Start.Column + 1), why,
            new("页面可用的名称见 docs/templates.md；删去自己的 page.html，就用内置的那一份。", "The names of a page are listed in docs/templates.md; without a page.html of your own the built-in one is used.")));
}
