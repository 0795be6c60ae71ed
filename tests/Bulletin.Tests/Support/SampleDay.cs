using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Samples;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Support;

/// <summary>The sample, read from the repository's own folders.</summary>
internal static class SampleDay
{
    public static Workbook Workbook(string path) => WorkbookImporter.ReadFile(Path.Combine(CaseFile.Root, "samples", path), Path.GetFileName(path));

    /// <summary>A built-in template by its folder's name.</summary>
    public static Template Template(string name) => SampleTemplate.Read(name);

    /// <summary>The job of <c>bulletin build samples/daily.xlsx</c>, all formats but the workbook.</summary>
    public static Job Job(string path = "daily.xlsx")
    {
        var template = Template("recovery");
        return new(template, [Workbook(path)])
        {
            Input = Path.GetFileName(path),
            Printers = [new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter(), new FiguresJson(), new FindingsJson(Language.Chinese)],
        };
    }
}
