using System.Globalization;
using Bulletin.Cli.Screen;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Cli.Reading;

/// <summary>What a person asks of a run.</summary>
internal sealed record Wishes(IReadOnlyList<string> Inputs, string Template)
{
    /// <summary>The files that the inputs bring, where they are chosen already; null: all that are found.</summary>
    public IReadOnlyList<InputFile>? Files { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Files and folders of earlier days.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>The file of the acceptances; null: the one beside the template.</summary>
    public string? Accept { get; init; }

    /// <summary>That file need not be there yet.</summary>
    public bool MayMakeAcceptances { get; init; }

    /// <summary>An article by hand, or a folder of them; null: none but those in the returns.</summary>
    public string? Text { get; init; }

    public DateOnly? IssueDate { get; init; }

    public Paper? Paper { get; init; }

    public bool IsDraft { get; init; }

    public bool WithMaps { get; init; }

    /// <summary>Called before each workbook is read; what it throws breaks the run off.</summary>
    public Action Pause { get; init; } = () => { };

    /// <summary>The returns and what goes with them, as they would be typed behind another command.</summary>
    public string Typed => string.Join(' ', Inputs.Select(Terminal.Quoted)) + (Template == BuiltInTemplates.Default ? "" : $" -t {Terminal.Quoted(Template)}")
        + (Date is { } day ? string.Create(CultureInfo.InvariantCulture, $" -d {day:yyyy-MM-dd}") : "") + (Past.Count == 0 ? "" : $" --past {string.Join(' ', Past.Select(Terminal.Quoted))}")
        + (Text is null ? "" : $" --text {Terminal.Quoted(Text)}") + (Accept is null ? "" : $" --accept {Terminal.Quoted(Accept)}");

    /// <summary>Makes the printers for a template; none for a check.</summary>
    public Func<Template, IReadOnlyList<IPrinter>> Printers { get; init; } = _ => [];

    /// <summary>The faces that a template's pages are set in; null where no format needs any.</summary>
    public Func<Template, ITypeCase?> Type { get; init; } = _ => null;

    /// <summary>Makes the printer that a browser serves, after the press; null where PDF is not asked for.</summary>
    public Func<Template, IPrinter>? Pdf { get; init; }
}

/// <summary>What came of it. <see cref="IsUnreadable"/>: an input, the scheme or the template could not be read.</summary>
internal sealed record Outcome(Edition Edition, bool IsUnreadable)
{
    /// <summary>The workbooks that went through the press.</summary>
    public IReadOnlyList<InputFile> Files { get; init; } = [];

    /// <summary>The printer that a browser serves; null where PDF is not asked for.</summary>
    public IPrinter? Pdf { get; init; }

    /// <summary>The same with more findings, which <c>findings.json</c> lists too.</summary>
    public Outcome With(IReadOnlyList<Finding> more, Language language)
    {
        if (more.Count == 0)
            return this;
        List<Finding> all = [.. Edition.Findings, .. more];
        var list = new FindingsJson(language).Print(Edition.Day, all);
        return this with { Edition = Edition with { Findings = all, Files = [.. Edition.Files.Select(f => f.Name == list.Name ? list : f)] } };
    }

    /// <summary>The exit code of a run that prints nothing.</summary>
    public int ExitCode => IsUnreadable ? Cli.ExitCode.Unreadable : Edition.HasErrors ? Cli.ExitCode.Stopped : Cli.ExitCode.Done;
}

/// <summary>Fetches template and workbooks, and sends them through the press.</summary>
internal static class DaysWork
{
    public static Outcome Run(Terminal terminal, Wishes wishes)
    {
        var (files, inputFindings) = wishes.Files is { } chosen ? (chosen, []) : InputFiles.Find(terminal, wishes.Inputs);
        var workbooks = new WorkbookFiles(files, wishes.Pause);
        var (past, pastFindings) = wishes.Past.Count == 0 ? (PastInput.None, []) : PastFiles.Read(terminal, wishes.Past, files);
        var (template, templateFindings) = TemplateSource.Read(terminal, wishes.Template);
        var (accepted, acceptFindings) = AcceptanceSource.Read(terminal, wishes);
        var (texts, textFindings) = TextFiles.Read(terminal, wishes.Text);
        if (textFindings.Any(f => f.Severity == Severity.Error))
            return new(new([.. templateFindings, .. textFindings]), true);
        if (template is null || inputFindings.Count + pastFindings.Count + acceptFindings.Count > 0)
            return new(new([.. templateFindings, .. inputFindings, .. pastFindings, .. acceptFindings]), true);
        var edition = Press.Run(new(template, workbooks)
        {
            Type = wishes.Type(template),
            Input = InputFiles.NameOf(wishes.Inputs),
            Past = past,
            Texts = texts,
            TextFindings = textFindings,
            Accepted = accepted,
            Date = wishes.Date,
            IssueDate = wishes.IssueDate,
            Paper = wishes.Paper,
            IsDraft = wishes.IsDraft,
            WithMaps = wishes.WithMaps,
            Printers = wishes.Printers(template),
        });
        var isNothingKnown = edition.Findings.Any(f => f.Kind == DayBuilder.NothingKnown);
        return new(edition with { Findings = [.. templateFindings, .. Told(edition.Findings, workbooks.IsAnyRefused)] },
            workbooks.IsAnyRefused || isNothingKnown || edition.IsTemplateUnreadable)
        {
            Files = files,
            Pdf = wishes.Pdf?.Invoke(template),
        };
    }

    /// <summary>Where a workbook was refused, that is why no return was found: one fault, one finding.</summary>
    private static IEnumerable<Finding> Told(IReadOnlyList<Finding> findings, bool isRefused) =>
        isRefused ? findings.Where(f => f.Kind != DayBuilder.NothingKnown) : findings;
}
