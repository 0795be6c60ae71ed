using Bulletin.Cli.Reading;
using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>What <c>build</c> says when it is done, or when the press has stopped.</summary>
internal sealed class BuildSummary(Terminal terminal, Outcome outcome)
{
    /// <summary>More of a class are not read on a terminal.</summary>
    private const int MostOfAClass = 12;

    private readonly Edition _edition = outcome.Edition;

    public void WritePrinted(string folder)
    {
        DayHeading.Write(terminal, _edition);
        new FindingList(terminal).Write(_edition.Findings, Severity.Verify, MostOfAClass, new("见 findings.json。", "in findings.json."));
        terminal.Out.WriteLine();
        if (_edition.HasErrors)
            terminal.Say(new("有错误，出的是草稿。", "There are errors: this is a draft."));
        terminal.Say(new($"已写入 {terminal.Shown(folder)}：", $"Written to {terminal.Shown(folder)}:"));
        foreach (var file in _edition.Files)
            terminal.Out.WriteLine("  " + file.Name);
        ReminderBlock.Write(terminal, _edition);
    }

    /// <summary>What was found, where nothing is printed.</summary>
    public void WriteFindings()
    {
        DayHeading.Write(terminal, _edition);
        new FindingList(terminal).Write(_edition.Findings, Severity.Verify, MostOfAClass, new("用 bulletin check 看。", "are listed by bulletin check."));
        ReminderBlock.Write(terminal, _edition);
        terminal.Out.WriteLine();
    }

    public void WriteStopped()
    {
        WriteFindings();
        terminal.Remark(outcome.IsUnreadable || _edition.Day is null
            ? new("没有出报，原有的文件没有动。", "Nothing was printed; earlier files are as they were.")
            : new("有错误，没有出报，原有的文件没有动。改正后重来；要先看样子，加 --draft。",
                "Because of the errors nothing was printed; earlier files are as they were. Correct the errors, or add --draft to see a draft."));
    }
}
