using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>What is put on one cell: the heaviest class of its findings colours it, all of them stand in its note.</summary>
internal sealed record CellMark(CellAddress Cell, Severity Severity, IReadOnlyList<Finding> Findings)
{
    /// <summary>What begins the last line of what is said of a finding.</summary>
    public const string WhatToDo = "怎么办：";

    /// <summary>The marks of a sheet by cell, in reading order. A cell beneath a merge is not seen: its mark goes to the cell that shows.</summary>
    public static IReadOnlyList<CellMark> Of(IEnumerable<Finding> findings, SheetLayout layout) =>
        [.. findings.GroupBy(f => layout.Shown(f.Place.Cell!)).OrderBy(g => g.Key.Row).ThenBy(g => g.Key.Column)
            .Select(g => new CellMark(g.Key, g.Max(f => f.Severity), [.. g]))];

    /// <summary>The note: what was found, what is expected, what to do.</summary>
    public static string Text(Finding finding)
    {
        var expected = finding.Expected is null ? "" : $"\n应为：{finding.Expected.Chinese}";
        return $"{finding.Message.Chinese}{expected}\n{WhatToDo}{finding.ForOffice.Chinese.Replace('\n', ' ')}";
    }
}
