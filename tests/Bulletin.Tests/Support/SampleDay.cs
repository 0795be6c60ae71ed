using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Support;

/// <summary>The sample, read from the repository's own folders.</summary>
internal static class SampleDay
{
    public static Workbook Workbook(string path) => WorkbookImporter.ReadFile(Path.Combine(CaseFile.Root, "samples", path), Path.GetFileName(path));

    /// <summary>A built-in template by its folder's name.</summary>
    public static Template Template(string name)
    {
        var folder = Path.Combine(CaseFile.Root, "templates", name);
        var look = Path.Combine(CaseFile.Root, "templates", "recovery");
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", File.ReadAllText(Path.Combine(folder, "scheme.yaml")));
        var articles = Directory.GetFiles(Path.Combine(folder, "articles")).Order(StringComparer.Ordinal)
            .Select(f => new TemplateFile("articles/" + Path.GetFileName(f), File.ReadAllText(f)));
        return new(name, scheme ?? throw new InvalidDataException(string.Join('\n', findings)), [.. articles],
            new("page.html", File.ReadAllText(Path.Combine(look, "page.html"))), File.ReadAllText(Path.Combine(look, "page.css")));
    }

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
