using System.Text;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Reporting;

namespace Bulletin.Cli.Commands;

/// <summary>What a check came to, in the form asked for: on the terminal or in a file.</summary>
internal sealed class CheckResult(Terminal terminal, Outcome outcome, PathsFromHere paths, CheckForm form)
{
    public const string Text = "text";
    public const string Json = "json";

    /// <summary>The forms there are.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Text, Json, "sarif", "junit", "github"];

    /// <summary>What was checked, where that is no day's returns.</summary>
    public Words? Heading { get; init; }

    /// <summary>The files that were looked at, where that is no day's returns.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What was given besides, as it would be typed behind another command; for a template alone its name or folder.</summary>
    public required string Typed { get; init; }

    private Edition Edition => outcome.Edition;

    private int ExitCode => outcome.ExitCode != Cli.ExitCode.Done || !form.IsStrict ? outcome.ExitCode
        : Edition.Findings.Any(f => f.Severity >= Severity.Verify && f.Accepted is null) ? Cli.ExitCode.Stopped : Cli.ExitCode.Done;

    /// <summary>Writes it to the terminal, or to a file and on the terminal only how much was found; says what the program ends with.</summary>
    public int Write()
    {
        if (form.File is { } file)
            return WriteFile(terminal.FullPath(file));
        Write(terminal);
        if (form.Format == Text)
            SayNext();
        return ExitCode;
    }

    private void SayNext()
    {
        var next = new NextStep(terminal, Edition);
        if (Heading is not null)
            next.AfterTemplate(Typed);
        else if (!outcome.IsUnreadable)
            next.AfterReturns(Typed, ExitCode == Cli.ExitCode.Done);
    }

    private int WriteFile(string path)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var page = new Terminal(text, terminal.Error, terminal.Folder) { Language = terminal.Language };
        Write(page);
        try
        {
            OutputFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(terminal, path, e));
            return Cli.ExitCode.Unwritable;
        }
        terminal.Say(FindingList.Count(Edition.Findings));
        terminal.Say(new($"已写入“{terminal.Shown(path)}”。", $"Written to '{terminal.Shown(path)}'."));
        return ExitCode;
    }

    private void Write(Terminal page)
    {
        if (form.Format == Text)
            WriteText(page);
        else
            page.Out.Write(form.Format == Json ? FindingsFile() : ReportOf(form.Format).Write(Report()));
    }

    private void WriteText(Terminal page)
    {
        if (Heading is not null)
            page.Say(Heading);
        DayHeading.Write(page, Edition);
        new OfficeFindings(page).Write(Edition.Day, Edition.Findings);
        ReminderBlock.Write(page, Edition);
        if (form.IsVerbose)
            new SheetMapList(page).Write(Edition.Maps);
    }

    private string FindingsFile() =>
        Encoding.UTF8.GetString(new FindingsJson(terminal.Language).Print(Edition.Day, Edition.Findings, form.IsVerbose ? Edition.Maps : null).Content.Span);

    private static IReport ReportOf(string format) => format switch
    {
        "sarif" => new SarifReport(),
        "junit" => new JUnitReport(),
        "github" => new GitHubReport(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such form."),
    };

    private CheckReport Report() => new(Edition.Findings, Edition.Day)
    {
        Language = terminal.Language,
        IsStrict = form.IsStrict,
        IsUnreadable = outcome.IsUnreadable,
        ExitCode = ExitCode,
        Version = VersionAction.Number,
        Guide = BuiltInGuide.Read(),
        PathOf = paths.Of,
        Files = Files,
    };
}
