using Bulletin.Findings;

namespace Bulletin.Workbooks;

/// <summary>
/// A workbook as plain cells: what every importer delivers. <see cref="File"/> is the path below the input argument, with <c>/</c>.
/// </summary>
public sealed record Workbook(string File, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>What the importer has to say about the file itself.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
