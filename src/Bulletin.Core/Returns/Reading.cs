using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>What was read from the workbooks, in the order of files and sheets.</summary>
public sealed record Reading(IReadOnlyList<Return> Returns, IReadOnlyList<Manuscript> Manuscripts, IReadOnlyList<Finding> Findings);
