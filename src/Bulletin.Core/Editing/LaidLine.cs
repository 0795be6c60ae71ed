namespace Bulletin.Editing;

/// <summary>A line's words laid end to end as the reader sees them, and where its figures stand in them.</summary>
internal sealed class LaidLine
{
    private readonly List<PlacedFigure> _figures = [];

    private LaidLine(IReadOnlyList<Inline> line)
    {
        Plain = string.Concat(line.Select(i => i.Plain));
        Lay(line, 0);
    }

    public string Plain { get; }

    public IReadOnlyList<PlacedFigure> Figures => _figures;

    public static LaidLine Of(IReadOnlyList<Inline> line) => new(line);

    /// <summary>Whether a person wrote what stands there: no figure has a part in it.</summary>
    public bool IsWritten(int start, int length) => _figures.TrueForAll(f => start + length <= f.Start || f.Start + f.Run.Text.Length <= start);

    private void Lay(IReadOnlyList<Inline> line, int offset)
    {
        foreach (var inline in line)
        {
            if (inline is FigureRun run)
                _figures.Add(new(offset, run));
            else if (inline is StrongRun strong)
                Lay(strong.Content, offset);
            offset += inline.Plain.Length;
        }
    }
}

/// <summary>A figure in a line, and where its words begin.</summary>
internal sealed record PlacedFigure(int Start, FigureRun Run);
