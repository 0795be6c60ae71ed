using System.Runtime.CompilerServices;
using Bulletin.Cli.Browsing;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Summary;
using Bulletin.Documents.Word;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Schemes;
using Bulletin.Typesetting;

namespace Bulletin.Cli.Writing;

/// <summary>The formats that can be asked for. A printer is made only when its format is, so that a run loads no library it does not need.</summary>
internal static class Formats
{
    private static readonly string[] ReadFirst = [".html", ".pdf", ".docx", ".txt", ".md", ".xlsx"];

    private static readonly ConditionalWeakTable<Template, ITypeCase> Cases = [];

    /// <summary>Opens the faces, once a template. Not called, it loads no font.</summary>
    private static readonly Func<Template, ITypeCase> Case = template => Cases.GetValue(template, t => new TypeCase(t.Fonts));

    private static readonly Action<Task> RehearseType = _ => TypeCase.Rehearse();

    private static readonly string[] OfPages = ["html", "docx", PdfPrinter.FormatName];

    /// <summary>All formats, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = ["html", "md", "txt", "xlsx", "docx", PdfPrinter.FormatName];

    /// <summary>All that can be asked for: the brief comes only by name.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. All, BriefPrinter.FormatName];

    /// <summary>The formats of a manuscript that is printed again; the 汇总表 comes from the returns, which it does not change.</summary>
    public static IReadOnlyList<string> OfManuscripts { get; } = [.. Known.Where(f => f != "xlsx")];

    /// <summary>The printers for these formats; PDF comes later (<see cref="Pdf"/>).</summary>
    public static IReadOnlyList<IPrinter> Printers(Template template, IReadOnlyList<string> asked, WordStyle? word) =>
        [.. asked.Where(f => f != PdfPrinter.FormatName).Select(f => Printer(f, template, word))];

    /// <summary>The printers for the formats asked for (none: all), in the order of <see cref="All"/>; the two JSON files come always, and PDF comes later (<see cref="Pdf"/>).</summary>
    public static IReadOnlyList<IPrinter> Printers(Template template, IReadOnlyList<string> asked, Language language, WordStyle? word = null) =>
        [.. Printers(template, [.. Known.Where(f => IsAsked(f, asked))], word), new FiguresJson(), new FindingsJson(language)];

    /// <summary>Whether a format is asked for; all but the brief are where none is named.</summary>
    public static bool IsAsked(string format, IReadOnlyList<string> asked) => asked.Count == 0 ? format != BriefPrinter.FormatName : asked.Contains(format);

    /// <summary>PDF, where it is asked for: apart from the others, since what a browser does no press can promise.</summary>
    public static Func<Template, IPrinter>? Pdf(Terminal terminal, IReadOnlyList<string> asked) =>
        IsAsked(PdfPrinter.FormatName, asked) ? t => new PdfPrinter(Printer("html", t, default), terminal.Around.FindBrowser()) : null;

    /// <summary>The faces that a template's pages are set in, where a format is asked for that has pages; they are opened meanwhile.</summary>
    public static Func<Template, ITypeCase?> Type(IReadOnlyList<string> asked)
    {
        if (!OfPages.Any(f => IsAsked(f, asked)))
            return _ => null;
        _ = Rehearsal.UnderWay.ContinueWith(RehearseType, TaskScheduler.Default);
        return Case;
    }

    /// <summary>The file that a person would open first.</summary>
    public static PrintedFile ToRead(IReadOnlyList<PrintedFile> files) =>
        files.OrderBy(f => Array.IndexOf(ReadFirst, Path.GetExtension(f.Name)) is >= 0 and var at ? at : ReadFirst.Length).First();

    private static IPrinter Printer(string format, Template template, WordStyle? word) => format switch
    {
        "html" => new HtmlPrinter(template, Case(template)),
        "md" => new MarkdownPrinter(),
        "txt" => new TextPrinter(),
        BriefPrinter.FormatName => new BriefPrinter(),
        "xlsx" => Workbook(),
        "docx" => new WordPrinter(word, Case(template)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>In a method of its own: the workbook library is loaded when this is compiled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SummaryWorkbook Workbook() => new();
}
