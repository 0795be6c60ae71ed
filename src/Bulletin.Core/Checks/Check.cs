using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>One rule (勾稽关系) that a day's returns are held against: its kind of finding, and how it finds.</summary>
public sealed record Check(FindingKind Kind, Func<Day, IEnumerable<Finding>> Find);
