using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>The units that a line above a table names, such as 单位：家、人.</summary>
public sealed record StatedUnits(IReadOnlyList<string> Units, string Text, Place Place);
