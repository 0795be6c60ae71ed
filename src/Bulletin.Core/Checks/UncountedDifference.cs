using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>
/// What explains that a total differs from its sum: rows of the same return that were not counted and hold just the difference. It is said
/// once for all totals of a row, for nothing in them is to be mended.
/// </summary>
internal sealed class UncountedDifference(string label, IReadOnlyList<UncountedRow> rows)
{
    private readonly List<(ReportedTotal Total, IReadOnlyList<SeenCell> Cells)> _totals = [];

    public string Label { get; } = label;

    public IReadOnlyList<UncountedRow> Rows { get; } = rows;

    public void Add(ReportedTotal total, IReadOnlyList<SeenCell> cells) => _totals.Add((total, cells));

    public Finding ToFinding()
    {
        var first = _totals[0].Total;
        var names = Names();
        var count = _totals.Count;
        return TotalDiffers.Kind.At(first.Place,
            new($"“{Label}”有 {count} 项与各单位之和不符，如“{first.Indicator.Title}”，相差的正是没有计入的{names.Chinese}的数。",
                $"{count} of the numbers of {Label} differ from the sums, such as {first.Indicator.Title}, by just what {names.English} holds, which was not counted."),
            new("请先改正没有计入的那一行；合计不必为此改。", "Mend the row that was not counted first; the total needs no change for it.")) with
        { Found = first.Text, Cells = [.. _totals.SelectMany(Cells)] };
    }

    private IEnumerable<SeenCell> Cells((ReportedTotal Total, IReadOnlyList<SeenCell> Cells) differing) =>
        [new(differing.Total.Place, differing.Total.Text), .. differing.Cells, .. Rows.SelectMany(r => r.Values).Where(v => v.Indicator == differing.Total.Indicator).Select(v => v.Cell)];

    private Words Names()
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        foreach (var row in Rows)
        {
            chinese.Add(row.Name.Length == 0 ? $"没有写办事处的一行（{row.Place.Cell}）" : $"“{row.Name}”（{row.Place.Cell}）");
            english.Add(row.Name.Length == 0 ? $"the row without an office ({row.Place.Cell})" : $"{row.Name} ({row.Place.Cell})");
        }
        return new(string.Join('、', chinese), string.Join(", ", english));
    }
}
