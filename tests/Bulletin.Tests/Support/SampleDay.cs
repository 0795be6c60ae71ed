using Bulletin.Documents.Importing;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Support;

/// <summary>The sample of the repository, printed with the recovery template as they lie there.</summary>
internal static class SampleDay
{
    public static Template Template { get; } = Read("recovery");

    /// <summary>The files printed, by name.</summary>
    public static IReadOnlyDictionary<string, PrintedFile> Print(Paper? paper = null) =>
        Printed(new Job(Template, [WorkbookImporter.ReadFile(Path.Combine(CaseFile.Root, "samples", "daily.xlsx"), "daily.xlsx")])
        {
            Input = "daily.xlsx",
            Paper = paper,
            Printers = [new HtmlPrinter(Template), new MarkdownPrinter(), new TextPrinter()],
        });

    public static IReadOnlyDictionary<string, PrintedFile> Printed(Job job) =>
        Press.Run(job).Files.ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static Template Read(string name)
    {
        var folder = Path.Combine(CaseFile.Root, "templates", name);
        string Text(string file) => File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");
        var articles = Directory.GetFiles(Path.Combine(folder, "articles"), "*.md").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);
        return new(name, CaseSchemes.ReadFile(Path.Combine(folder, "scheme.yaml")),
            [.. articles.Select(a => new TemplateFile($"articles/{a}", Text($"articles/{a}")))], new("page.html", Text("page.html")), Text("page.css"));
    }
}
