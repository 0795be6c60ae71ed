using System.CommandLine;
using System.Text;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin accept</c>: somebody answers for findings, by name and with a reason. The returns are read again, so that what is accepted is what is there.</summary>
internal static class AcceptCommand
{
    public const string Name = "accept";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var arguments = new Argument<string[]>("finding")
        {
            HelpName = new Words("问题>… <报表", "finding>… <input").In(language),
            Description = new Words("问题：单元格（C4）、代码，或 findings.json 里指纹的前六位以上，可写几个；其后是报表", "the findings: a cell (C4), a code, or six digits or more of a fingerprint in findings.json, one or several; then the returns").In(language),
            Arity = ArgumentArity.OneOrMore,
        };
        var by = Text("--by", new("姓名", "NAME"), new("谁认可的", "who answers for it"), language);
        var because = Text("--because", new("理由", "REASON"), new("凭什么认可", "why"), language);
        var (template, date, past, accept) = (Wish.Template(language), Wish.Date(language), Wish.Past(language), Wish.Accept(language));
        var command = Verb.Of(Name, new("认可核实过的问题，写明谁、凭什么", "answer for findings, by name and with a reason"), new("bulletin accept C4 日报.xlsx --by 王某 --because 电话核实", "bulletin accept C4 daily.xlsx --by NAME --because \"asked by telephone\""), language);
        command.Add(arguments);
        foreach (var option in new Option[] { by, because, template, date, past, accept })
            command.Add(option);
        command.SetAction(result =>
        {
            var written = result.GetRequiredValue(arguments);
            var inputs = written.Where(w => IsInput(terminal, w)).ToArray();
            if (Refused(terminal, written, inputs, result.GetValue(by), result.GetValue(because)) is { } refusal)
                return refusal;
            var wishes = new Wishes(inputs, result.GetRequiredValue(template)) { Date = result.DayOf(date), Past = result.GetValue(past) ?? [], Accept = result.GetValue(accept), MayMakeAcceptances = true };
            return Run(terminal, [.. written.Except(inputs)], wishes, result.GetValue(by)!, result.GetValue(because)!);
        });
        return command;
    }

    private static Option<string?> Text(string name, Words helpName, Words description, Language language) =>
        new(name) { HelpName = helpName.In(language), Description = description.In(language) };

    /// <summary>What looks like a path or is one; all else names a finding.</summary>
    private static bool IsInput(Terminal terminal, string word) => word.AsSpan().IndexOfAny("./\\*?") >= 0 || Path.Exists(terminal.FullPath(word));

    private static int? Refused(Terminal terminal, string[] written, string[] inputs, string? by, string? because)
    {
        Words? why = inputs.Length == 0 ? new("缺少报表：请写出要读的文件或文件夹。", "No input: say which files or folders to read.")
            : inputs.Length == written.Length ? new("没有写认可哪一条：单元格（如 C4）、代码，或 findings.json 里的指纹。", "Say which finding: a cell (such as C4), a code, or a fingerprint in findings.json.")
            : string.IsNullOrWhiteSpace(by) ? new("认可要写明是谁：--by 姓名。", "An acceptance needs a name: --by NAME.")
            : string.IsNullOrWhiteSpace(because) ? new("认可要写明理由：--because \"电话核实\"。", "An acceptance needs a reason: --because \"…\".") : null;
        if (why is null)
            return null;
        terminal.Remark(why);
        return ExitCode.WrongUsage;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> asked, Wishes wishes, string by, string because)
    {
        var outcome = DaysWork.Run(terminal, wishes);
        if (outcome.Edition.Day is not { } day)
        {
            return UnreadSummary.Write(terminal, outcome.Edition.Findings, new("没有认可，什么也没有记下。", "Nothing was accepted, and nothing recorded."));
        }
        var search = new FindingSearch(day.Findings, outcome.Edition.Findings);
        var found = new List<Finding>();
        foreach (var name in asked)
        {
            var (matches, refusal) = search.Find(name);
            if (refusal is not null)
            {
                terminal.Remark(refusal);
                return ExitCode.WrongUsage;
            }
            found.AddRange(matches.Except(found));
        }
        var fresh = found.Where(f => f.Accepted is null).ToList();
        var path = AcceptanceSource.PathOf(terminal, wishes.Accept, wishes.Template);
        if (fresh.Count > 0 && !Write(terminal, path, fresh.Select(f => Of(f, day.Day.Date, by, because))))
            return ExitCode.Unwritable;
        foreach (var finding in found)
            terminal.Say(finding.Accepted is { } earlier
                ? new($"{earlier.By}已经认可过：{finding.Message.Chinese}", $"Accepted by {earlier.By} already: {finding.Message.English}")
                : new($"已认可：{finding.Message.Chinese}", $"Accepted: {finding.Message.English}"));
        if (fresh.Count > 0)
            terminal.Say(new($"记在 {terminal.Shown(path)}；它后面的单元格一改，认可就不再适用。", $"Recorded in {terminal.Shown(path)}; it lapses when a cell behind it changes."));
        return ExitCode.Done;
    }

    private static Acceptance Of(Finding finding, DateOnly day, string by, string because) => new(finding.Fingerprint, finding.Kind.Code, day, by.Trim(), because.Trim())
    {
        Message = finding.Message.Chinese,
        Cells = [.. finding.AllCells.Select(c => (c.Place.ToString(), c.Text))],
    };

    private static bool Write(Terminal terminal, string path, IEnumerable<Acceptance> acceptances)
    {
        try
        {
            OutputFile.Write(path, Encoding.UTF8.GetBytes(AcceptanceFile.Add(AcceptanceSource.TextOf(path), acceptances)));
            return true;
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(terminal, path, e));
            return false;
        }
    }
}
