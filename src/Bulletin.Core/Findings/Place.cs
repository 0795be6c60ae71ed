using System.Globalization;

namespace Bulletin.Findings;

/// <summary>
/// Where a finding points: a cell of a workbook, or a line and column of a text file.
/// <see cref="File"/> is the path below the input argument, with <c>/</c>, never an absolute one.
/// Lines and columns count from one.
/// </summary>
public sealed record Place(string File, string? Sheet = null, CellAddress? Cell = null)
{
    public int? Line { get; init; }

    public int? Column { get; init; }

    public static Place InText(string file, int line, int column) => new(file) { Line = line, Column = column };

    /// <summary>The place as it is called at another one: within the same sheet by its cell alone.</summary>
    public string SeenFrom(Place other) => File != other.File || Cell is null ? ToString() : Sheet == other.Sheet ? $"{Cell}" : $"《{Sheet}》{Cell}";

    public override string ToString()
    {
        var cell = Sheet is null ? File : Cell is null ? $"{File}《{Sheet}》" : $"{File}《{Sheet}》{Cell}";
        return Line is null ? cell : string.Create(CultureInfo.InvariantCulture, $"{cell}:{Line}:{Column ?? 1}");
    }
}
