using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>The grounds of one sheet's cells: what was coloured when it was last handed back is undone, and what a cell was like before is kept.</summary>
internal sealed class SheetGrounds(StylesPart styles)
{
    private readonly Dictionary<CellAddress, int?> _earlier = [];
    private readonly Dictionary<CellAddress, int> _originals = [];

    /// <summary>Whether it was marked before.</summary>
    public bool HasEarlier => _earlier.Count > 0;

    /// <summary>What the cells that are marked now were like.</summary>
    public IReadOnlyDictionary<CellAddress, int> Originals => _originals;

    /// <summary>A cell was marked before.</summary>
    /// <param name="cell">Where it was then.</param>
    /// <param name="original">The style that it had; null where nothing says so.</param>
    public void WasMarked(CellAddress cell, int? original)
    {
        if (original is not null || !_earlier.ContainsKey(cell))
            _earlier[cell] = original;
    }

    /// <summary>The style of a cell without an earlier mark. A ground that is none of ours is the office's own, and stays.</summary>
    public int Unmarked(CellAddress cell, int style) => _earlier.TryGetValue(cell, out var original) ? styles.Unmarked(style, original) : style;

    /// <summary>The style of a cell that is marked.</summary>
    public int Marked(CellAddress cell, int style, Severity severity)
    {
        _originals[cell] = style;
        return styles.Marked(style, severity);
    }
}
