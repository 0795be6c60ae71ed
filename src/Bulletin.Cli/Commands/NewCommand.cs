using System.CommandLine;
using System.Text;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Documents.Importing;
using Bulletin.Drafting;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin new</c>: a template of one's own, in a folder that is new or empty.</summary>
internal static class NewCommand
{
    public const string Name = "new";

    private const int MostCells = 5;
    private const int MostErrors = 3;

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var folder = new Argument<string>("folder")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("模板放在哪里；要新的或空的文件夹", "where the template goes; a folder that is new or empty").In(language),
        };
        var template = Wish.Template(language);
        var example = new Option<string?>("--from")
        {
            HelpName = new Words("例表", "WORKBOOK").In(language),
            Description = new Words("照一张例表起草制度：单位、指标、计量单位，猜的都注明", "draft the scheme from an example workbook: offices, indicators, units; guesses are marked").In(language),
        };
        var command = Verb.Of(Name, new("做一个自己的模板", "make a template of your own"), new("bulletin new 我的模板 --from 例表.xlsx", "bulletin new my-template --from daily.xlsx"), language);
        command.Add(folder);
        command.Add(template);
        command.Add(example);
        command.SetAction(result =>
        {
            var target = terminal.FullPath(result.GetRequiredValue(folder));
            if (RefuseFolder(terminal, target) is { } code)
                return code;
            if (result.GetValue(example) is not { } workbook)
                return Copy(terminal, target, result.GetRequiredValue(template));
            if (result.GetResult(template) is { Implicit: false })
                return Refuse(terminal, new("--from 是照例表新起草，不能同时写 --template。", "--from drafts a new template and cannot be combined with --template."));
            return Draft(terminal, target, workbook);
        });
        return command;
    }

    private static int? RefuseFolder(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
            return null;
        terminal.Remark(new($"文件夹“{terminal.Shown(folder)}”里已有文件，没有动它。请换一个新的文件夹。",
            $"The folder '{terminal.Shown(folder)}' already holds files and was left alone. Name a new one."));
        return ExitCode.Unwritable;
    }

    private static int Copy(Terminal terminal, string folder, string template)
    {
        var (files, findings) = TemplateSource.Copy(terminal, template);
        if (files.Count == 0)
            return Unreadable(terminal, findings);
        if (!OutputFolder.TryWrite(terminal, folder, files))
            return ExitCode.Unwritable;
        var shown = terminal.Shown(folder);
        terminal.Say(new($"已照“{template}”建好模板“{shown}”：", $"The template '{shown}' was made from '{template}':"));
        SayFiles(terminal, files.Select(f => f.Name).OrderBy(n => n == TemplateSource.SchemeFile ? 0 : n.Contains('/', StringComparison.Ordinal) ? 1 : 2));
        var typed = terminal.Typed(folder);
        SaySteps(terminal,
            new("用记事本打开制度，把单位和指标改成自己的：", "Put your own offices and indicators into the scheme:"), $"{shown}/scheme.yaml",
            $"{terminal.Text(new("报表", "<input>"))} -t {typed}");
        return ExitCode.Done;
    }

    private static int Draft(Terminal terminal, string folder, string example)
    {
        var (inputs, missing) = InputFiles.Find(terminal, [example]);
        if (missing.Count > 0)
            return Unreadable(terminal, missing);
        if (inputs is not [var input])
            return Refuse(terminal, new($"--from 只要一张例表，“{example}”下有 {inputs.Count} 张，请写明是哪一张。", $"--from takes one example workbook; there are {inputs.Count} in '{example}'. Say which one."));
        var workbook = WorkbookImporter.ReadFile(input.Path, input.Name);
        if (workbook.Findings.Any(f => f.Severity == Severity.Error))
            return Unreadable(terminal, workbook.Findings);
        if (SchemeDraft.Of(workbook) is not { } draft)
            return NoTable(terminal, example);
        if (!OutputFolder.TryWrite(terminal, folder, [.. draft.Files().Select(f => new PrintedFile(f.Name, Encoding.UTF8.GetBytes(f.Text)))]))
            return ExitCode.Unwritable;
        SayDraft(terminal, (folder, input.Path), draft, workbook);
        return ExitCode.Done;
    }

    private static void SayDraft(Terminal terminal, (string Folder, string Example) paths, SchemeDraft draft, Workbook example)
    {
        var (shown, from) = (terminal.Shown(paths.Folder), terminal.Shown(paths.Example));
        var typed = $"{terminal.Typed(paths.Example)} -t {terminal.Typed(paths.Folder)}{(draft.LacksYear ? $" -d {draft.TrialDay:yyyy-MM-dd}" : "")}";
        terminal.Say(new($"已照“{from}”的《{draft.Sheet.Name}》起草模板“{shown}”：{draft.OfficeCount} 个{draft.OfficeWord}，{draft.IndicatorCount} 个指标。",
            $"The template '{shown}' was drafted from sheet '{draft.Sheet.Name}' of '{from}': {draft.OfficeCount} offices, {draft.IndicatorCount} indicators."));
        SayFiles(terminal, draft.Files().Select(f => f.Name));
        SayTrial(terminal, DraftTrial.Of(draft, example.File), trial => DraftCheck.Of(draft, trial, example));
        if (draft.LacksYear)
            SayDay(terminal, draft.TrialDay);
        SaySteps(terminal,
            new("用记事本打开制度，把注明“猜的”“注意”的地方逐条核对：", "Go over each line of the scheme marked 猜的 (guessed) or 注意 (note):"), $"{shown}/scheme.yaml", typed);
    }

    /// <summary>A day that the tool has made up in part must not be printed as the example's.</summary>
    private static void SayDay(Terminal terminal, DateOnly day) =>
        terminal.Say(new($"例表上没有写全年月日，下面的 {day:yyyy-MM-dd} 是代填的：请改成例表那一天；年份也可以写在制度里（year）。",
            $"The example names no full date; the {day:yyyy-MM-dd} below only fills its place: put the example's day there. The year may stand in the scheme as well ('year')."));

    /// <summary>What comes next: each command on a line of its own, whole, so that it can be copied.</summary>
    private static void SaySteps(Terminal terminal, Words first, string scheme, string arguments)
    {
        terminal.Say(new("下一步：", "Next:"));
        terminal.Say(new($"  1. {first.Chinese}", $"  1. {first.English}"));
        terminal.Out.WriteLine($"     {scheme}");
        terminal.Say(new("  2. 核对，改到没有错误：", "  2. Check, and correct until no errors are left:"));
        terminal.Out.WriteLine($"     bulletin check {arguments}");
        terminal.Say(new("  3. 改 articles 里的稿件，再出报：", "  3. Write the articles, then print:"));
        terminal.Out.WriteLine($"     bulletin build {arguments}");
    }

    private static void SayTrial(Terminal terminal, DraftTrial trial, Func<Scheme, IReadOnlyList<Finding>> check)
    {
        var findings = trial.Scheme is { } scheme ? check(scheme) : trial.Findings;
        var count = FindingList.Count(findings);
        terminal.Say(trial.Unread.Count == 0
            ? new($"试读例表：表中 {trial.Read} 个数字都认出了单位和指标。", $"Tried on the example: each of the {trial.Read} numbers in its table was assigned to an office and an indicator.")
            : new($"试读例表：读到 {trial.Read} 个数字，有 {trial.Unread.Count} 个没有读到：{Some(trial.Unread, "、")}。", $"Tried on the example: {trial.Read} numbers were read, {trial.Unread.Count} were not: {Some(trial.Unread, ", ")}."));
        terminal.Say(new($"照草稿核对例表：{count.Chinese}", $"The example checked against the draft: {count.English}"));
        if (!findings.Any(f => f.StopsThePress))
            return;
        terminal.Say(new("有错误就不付印：草稿猜错的，改 scheme.yaml；例表填错的，改例表。", "With errors nothing is printed: where the draft guessed wrong, correct scheme.yaml; where the example is wrong, correct the example."));
        new FindingList(terminal).Write(findings, Severity.Error, MostErrors, new("，用下面的 bulletin check 看全。", "with the bulletin check below."));
        terminal.Out.WriteLine();
    }

    private static string Some(IReadOnlyList<CellAddress> cells, string comma) => string.Join(comma, cells.Take(MostCells)) + (cells.Count > MostCells ? "…" : "");

    private static int NoTable(Terminal terminal, string example)
    {
        terminal.Remark(new($"“{example}”里没有单位一行一个、指标一列一个的表，起草不了。请给一张这样的例表，或照自带的模板改：\n  bulletin new 文件夹",
            $"'{example}' holds no table with one row per office and one column per indicator, so nothing can be drafted. Give such an example, or start from a built-in template:\n  bulletin new FOLDER"));
        return ExitCode.Unreadable;
    }

    private static int Unreadable(Terminal terminal, IReadOnlyList<Finding> findings) =>
        UnreadSummary.Write(terminal, findings, new("没有建模板，什么也没有写。", "No template was made; nothing was written."));

    private static int Refuse(Terminal terminal, Words why)
    {
        terminal.Remark(why);
        return ExitCode.WrongUsage;
    }

    private static void SayFiles(Terminal terminal, IEnumerable<string> names)
    {
        foreach (var name in names)
            terminal.Out.WriteLine("  " + name);
    }
}
