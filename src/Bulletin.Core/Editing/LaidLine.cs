using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A line's words laid end to end as the reader sees them, and which run stands where.</summary>
internal sealed class LaidLine
{
    private readonly List<PlacedRun> _runs = [];

    private LaidLine(IReadOnlyList<Inline> line)
    {
        Plain = string.Concat(line.Select(i => i.Plain));
        Lay(line, 0);
    }

    public string Plain { get; }

    public IEnumerable<PlacedRun> Figures => _runs.Where(r => r.Run is FigureRun);

    public static LaidLine Of(IReadOnlyList<Inline> line) => new(line);

    /// <summary>Whether a person wrote what stands there: no figure has a part in it, and none was meant to.</summary>
    public bool IsWritten(int start, int length) => _runs.Where(r => r.Run is FigureRun or TextRun { IsFaulty: true }).All(f => start + length <= f.Start || f.End <= start);

    /// <summary>Where the letter of that index was written; null where the program wrote the line.</summary>
    public Place? PlaceOf(int letter)
    {
        var run = _runs.Find(r => r.Start <= letter && letter < r.End);
        if (run?.Run.Written is { } origin)
            return origin.At(letter - run.Start);
        return (_runs.FindLast(r => r.Start <= letter && r.Run.Written is not null) ?? _runs.Find(r => r.Run.Written is not null))?.Run.Written?.Place;
    }

    private void Lay(IReadOnlyList<Inline> line, int offset)
    {
        foreach (var inline in line)
        {
            if (inline is StrongRun strong)
                Lay(strong.Content, offset);
            else
                _runs.Add(new(offset, inline));
            offset += inline.Plain.Length;
        }
    }
}

/// <summary>A run in a line, and where its words begin.</summary>
internal sealed record PlacedRun(int Start, Inline Run)
{
    public int End => Start + Run.Plain.Length;
}
