using System.Runtime.CompilerServices;
using Bulletin.Documents.Summary;
using Bulletin.Documents.Word;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>The formats that can be asked for. A printer is made only when its format is, so that a run loads no library it does not need.</summary>
internal static class Formats
{
    /// <summary>All formats, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = ["html", "md", "txt", "xlsx", "docx"];

    /// <summary>The printers for the formats asked for (none: all), in the order of <see cref="All"/>; the two JSON files come always.</summary>
    public static IReadOnlyList<IPrinter> Printers(Template template, IReadOnlyList<string> asked, Language language) =>
        [.. All.Where(f => asked.Count == 0 || asked.Contains(f)).Select(f => Printer(f, template)), new FiguresJson(), new FindingsJson(language)];

    private static IPrinter Printer(string format, Template template) => format switch
    {
        "html" => new HtmlPrinter(template),
        "md" => new MarkdownPrinter(),
        "txt" => new TextPrinter(),
        "xlsx" => Workbook(),
        "docx" => new WordPrinter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>In a method of its own: the workbook library is loaded when this is compiled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SummaryWorkbook Workbook() => new();
}
