using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>What is given of earlier days: their returns, and the figures.json of their bulletins.</summary>
public sealed record PastInput(IReadOnlyList<Workbook> Workbooks, IReadOnlyList<FiguresFile> Figures)
{
    public static PastInput None { get; } = new([], []);

    public bool IsGiven => Workbooks.Count + Figures.Count > 0;
}
