using Bulletin.Findings;

namespace Bulletin.Workbooks;

/// <summary>A rectangle of cells, such as a merge; both corners belong to it and count from one.</summary>
public sealed record CellRange(int Top, int Left, int Bottom, int Right)
{
    public bool Contains(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    public override string ToString() => $"{new CellAddress(Top, Left)}:{new CellAddress(Bottom, Right)}";
}
