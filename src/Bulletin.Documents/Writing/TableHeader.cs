using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Writing;

/// <summary>The header of a table: groups stand over their columns, a name without groups over the whole height.</summary>
internal sealed class TableHeader(IReadOnlyList<IReadOnlyList<string>> paths, int top, int left)
{
    private const int MostLinesOfLeaf = 4;
    private const int LeastWidth = 6;

    private readonly int[] _lines = [.. Enumerable.Repeat(1, Math.Max(2, paths.Max(path => path.Count)))];

    /// <summary>Rows of the header; two at least, so that its first row is known as one by the merge of the offices' name.</summary>
    public int Depth => _lines.Length;

    public void Put(WrittenSheet sheet)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            for (var level = 0; level < paths[i].Count - 1; level++)
                PutGroup(sheet, i, level);
            PutLeaf(sheet, i);
        }
        sheet.Heighten(top + Depth - 1, LinesAtBottom(sheet));
    }

    /// <summary>A column's names from the outermost group to the leaf, which carries the unit: 道路 / 受损⏎（条）.</summary>
    public static IReadOnlyList<string> Levels(NamePath path, string unit) =>
        unit.Length == 0 ? path.Levels : [.. path.Levels.SkipLast(1), $"{path.Leaf}\n（{unit}）"];

    /// <summary>Lines of the bottom row; a name that stands over several rows has the others as well.</summary>
    private int LinesAtBottom(WrittenSheet sheet)
    {
        var most = 1;
        for (var i = 0; i < paths.Count; i++)
            most = Math.Max(most, CellText.Lines(paths[i][^1], sheet.Widths[left + i]) - (Depth - paths[i].Count));
        return most;
    }

    /// <summary>Half-width characters that a name needs on so many lines, and its unit on one: （立方米）.</summary>
    public static int WidthOf(string leaf)
    {
        var unit = leaf.LastIndexOf('\n') + 1;
        var width = Math.Max(LeastWidth, unit == 0 ? 0 : CellText.Width(leaf[unit..]));
        while (CellText.Lines(leaf, width) > MostLinesOfLeaf)
            width += 2;
        return width;
    }

    private void PutGroup(WrittenSheet sheet, int i, int level)
    {
        var isFirst = i == 0 || !SharesGroup(i - 1, i, level);
        sheet.Put(top + level, left + i, isFirst ? paths[i][level] : "", CellLook.Header);
        var last = i;
        while (last + 1 < paths.Count && SharesGroup(i, last + 1, level))
            last++;
        if (!isFirst)
            return;
        sheet.Merge(new(top + level, left + i, top + level, left + last));
        MakeRoom(sheet, i, last, level);
    }

    /// <summary>A group's name may need more lines than one: merged cells do not grow by themselves.</summary>
    private void MakeRoom(WrittenSheet sheet, int first, int last, int level)
    {
        var width = 0;
        for (var i = first; i <= last; i++)
            width += sheet.Widths[left + i];
        _lines[level] = Math.Max(_lines[level], CellText.Lines(paths[first][level], width));
        sheet.Heighten(top + level, _lines[level]);
    }

    private void PutLeaf(WrittenSheet sheet, int i)
    {
        var first = top + paths[i].Count - 1;
        sheet.Put(first, left + i, paths[i][^1], CellLook.Header);
        for (var row = first + 1; row < top + Depth; row++)
            sheet.Put(row, left + i, "", CellLook.Header);
        sheet.Merge(new CellRange(first, left + i, top + Depth - 1, left + i));
    }

    /// <summary>Both columns lie under the same groups down to this level.</summary>
    private bool SharesGroup(int a, int b, int level)
    {
        if (paths[a].Count - 1 <= level || paths[b].Count - 1 <= level)
            return false;
        for (var i = 0; i <= level; i++)
            if (paths[a][i] != paths[b][i])
                return false;
        return true;
    }
}
