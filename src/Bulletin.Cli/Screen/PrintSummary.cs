using System.Globalization;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Screen;

/// <summary>What <c>print</c> says: what was found in the manuscript, which numbers in it are people's own, and what was written.</summary>
internal sealed class PrintSummary(Terminal terminal, Edition edition)
{
    public void WritePrinted(string folder, IReadOnlyList<PrintedFile> files)
    {
        WriteFindings();
        WriteHandWritten();
        terminal.Out.WriteLine();
        terminal.Say(new($"已写入 {terminal.Shown(folder)}：", $"Written to {terminal.Shown(folder)}:"));
        foreach (var file in files)
            terminal.Out.WriteLine("  " + file.Name);
    }

    public void WriteStopped()
    {
        WriteFindings();
        terminal.Out.WriteLine();
        terminal.Remark(new("没有印，原有的文件没有动。", "Nothing was printed; earlier files are as they were."));
    }

    private void WriteFindings()
    {
        if (edition.Day is { } day)
            terminal.Out.WriteLine(terminal.Paint.Strong(terminal.Text(new(
                string.Create(CultureInfo.InvariantCulture, $"稿样　数据日期 {day.Day.Date:yyyy-MM-dd}"),
                string.Create(CultureInfo.InvariantCulture, $"Manuscript, data of {day.Day.Date:yyyy-MM-dd}")))));
        terminal.Say(FindingList.Count(edition.Findings));
        new FindingList(terminal).Write(edition.Findings, Severity.Note, int.MaxValue, new("", ""));
    }

    /// <summary>What nobody but its author answers for.</summary>
    private void WriteHandWritten()
    {
        if (edition.Issue is not { Ledger.HandWritten: { Count: > 0 } numbers })
            return;
        terminal.Out.WriteLine();
        terminal.Say(new(string.Create(CultureInfo.InvariantCulture, $"手写、未经报表核对的数 {numbers.Count} 处："), string.Create(CultureInfo.InvariantCulture, $"Numbers written by hand, which no return bears out: {numbers.Count}")));
        foreach (var number in numbers)
            terminal.Say(Words.Same($"  {number.Text}　…{number.Context}…"));
    }
}
