using System.Globalization;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Writing;
using Bulletin.Documents.Marking;
using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>What <c>mark</c> says: what is handed back, what is not, and what no return can be handed back for.</summary>
internal sealed class MarkSummary(Terminal terminal, Outcome outcome)
{
    private const int MostCells = 8;

    public void Write(string folder, IReadOnlyList<MarkedFile> marked, IReadOnlyList<Slip> faultless)
    {
        DayHeading.Write(terminal, outcome.Edition);
        var slips = marked.SelectMany(m => m.Slip.Lines).Select(l => l.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        var others = outcome.Edition.Findings.Where(f => !slips.Contains(f)).ToList();
        new FindingList(terminal).Write(others, Severity.Verify, int.MaxValue, new("", ""));
        terminal.Out.WriteLine();
        if (outcome.Files.Count == 0)
            terminal.Remark(new("没有读报表，什么也没有写。", "No return was read; nothing was written."));
        else if (marked.Count == 0)
            terminal.Say(new("没有要退回的，什么也没有写。", "There is nothing to hand back; nothing was written."));
        else
            terminal.Say(new($"已写入 {terminal.Shown(folder)}：", $"Written to {terminal.Shown(folder)}:"));
        var width = marked.Count == 0 ? 0 : marked.Max(m => DisplayWidth.Of(m.File.Name));
        foreach (var file in marked)
        {
            terminal.Out.WriteLine($"  {DisplayWidth.Pad(file.File.Name, width)}  {terminal.Text(Count(file))}");
            foreach (var kind in file.Slip.Lines.Select(l => l.Finding).GroupBy(f => f.Kind))
                terminal.Say(Cells(kind.Key, [.. kind]));
            if (!file.IsMarked)
                terminal.Say(new("    只有清单：这个文件标不了。", "    Only a list: this file cannot be marked."));
        }
        if (marked.Count > 0 && faultless.Count > 0)
            terminal.Say(new($"没有问题、不必退的 {faultless.Count} 个：{string.Join('、', faultless.Select(s => s.File))}。",
                $"No faults, no copy needed ({faultless.Count}): {string.Join(", ", faultless.Select(s => s.File))}."));
        if (marked.Count > 0)
            terminal.Say(new("请发回填报单位；改好报来以后，再核对一次。", "Send them back to the offices, and check again once they are corrected."));
    }

    /// <summary>What is wrong, and in which cells; of many the first.</summary>
    private static Words Cells(FindingKind kind, IReadOnlyList<Finding> findings)
    {
        var isOfOneSheet = findings.Select(f => f.Place.Sheet).Distinct().Count() == 1;
        var cells = findings.Where(f => f.Place.Cell is not null).Select(f => isOfOneSheet ? $"{f.Place.Cell}" : $"《{f.Place.Sheet}》{f.Place.Cell}").Distinct().ToList();
        if (cells.Count == 0)
            return new($"    {kind.Title.Chinese}", $"    {kind.Title.English}");
        var (shown, more) = (cells.Take(MostCells), cells.Count > MostCells ? (" 等", ", …") : ("", ""));
        return new($"    {kind.Title.Chinese}：{string.Join('、', shown)}{more.Item1}", $"    {kind.Title.English}: {string.Join(", ", shown)}{more.Item2}");
    }

    private static Words Count(MarkedFile file)
    {
        var errors = file.Slip.Lines.Count(l => l.Finding.Severity == Severity.Error);
        var rest = file.Slip.Lines.Count - errors;
        return new(string.Create(CultureInfo.InvariantCulture, $"错误 {errors} · 核实 {rest}"),
            string.Create(CultureInfo.InvariantCulture, $"error {errors} · verify {rest}"));
    }
}
