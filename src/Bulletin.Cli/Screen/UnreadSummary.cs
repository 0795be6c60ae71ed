using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>What a command says that could not read what it needs: how much was found, what, and that it did nothing.</summary>
internal static class UnreadSummary
{
    public static int Write(Terminal terminal, IReadOnlyList<Finding> findings, Words end)
    {
        terminal.Say(FindingList.Count(findings));
        new FindingList(terminal).Write(findings, Severity.Note, int.MaxValue, Words.None);
        terminal.Out.WriteLine();
        terminal.Remark(end);
        return ExitCode.Unreadable;
    }
}
