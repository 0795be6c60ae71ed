using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>What was read from the workbooks, in the order of files and sheets.</summary>
public sealed record Reading(IReadOnlyList<Return> Returns, IReadOnlyList<Manuscript> Manuscripts, IReadOnlyList<Finding> Findings)
{
    /// <summary>The files that were read, by the names that places give them, in their order.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The rows of every 更正单.</summary>
    public IReadOnlyList<CorrectionRow> Corrections { get; init; } = [];

    /// <summary>What each sheet was taken for, in the order of files and sheets; manuscripts and blank sheets are left away.</summary>
    public IReadOnlyList<SheetMap> Maps { get; init; } = [];
}
