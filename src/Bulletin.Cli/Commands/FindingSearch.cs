using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>Finds the findings that a person names: by cell, by code, or by the beginning of a fingerprint.</summary>
internal sealed class FindingSearch(IReadOnlyList<Finding> ofReturns, IReadOnlyList<Finding> all)
{
    private const int ShortestPrefix = 6;

    /// <summary>The findings of that name, all of which can be accepted; or why there are none.</summary>
    public (IReadOnlyList<Finding> Findings, Words? Refusal) Find(string name)
    {
        var matches = Matches(name);
        if (matches.Count == 0)
            return ([], NotFound(name));
        var sheets = matches.Select(f => f.Place with { Cell = null }).Distinct().ToList();
        if (CellAddress.TryParse(name, out _) && sheets.Count > 1)
            return ([], new($"“{name}”在几张表里都有问题：{string.Join('、', sheets)}。请写指纹（见 findings.json）。", $"'{name}' has findings on several sheets: {string.Join(", ", sheets)}. Give the fingerprint (see findings.json)."));
        return matches.Find(f => !MayAccept(f)) is { } beyond
            ? ([], new($"这一条不能认可，只能改正：{beyond.Message.Chinese}", $"This cannot be accepted, only mended: {beyond.Message.English}"))
            : (matches, null);
    }

    private List<Finding> Matches(string name)
    {
        if (CellAddress.TryParse(name, out var cell))
            return [.. all.Where(f => f.Place.Cell == cell && f.Severity >= Severity.Verify)];
        var byCode = all.Where(f => f.Kind.Code == name).ToList();
        return byCode.Count > 0 || name.Length < ShortestPrefix ? byCode : [.. all.Where(f => f.Fingerprint.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
    }

    private bool MayAccept(Finding finding) => finding.Severity < Severity.Error || (ofReturns.Contains(finding) && Acceptances.MayCover(finding));

    private Words NotFound(string name)
    {
        if (!all.Any(f => f.Severity >= Severity.Verify))
            return new("报表里没有错误，也没有要核实的，不必认可。", "The returns hold no errors and nothing to verify: there is nothing to accept.");
        var offer = Spelling.Offer(name, all.Select(f => f.Kind.Code).Distinct());
        return new($"没有“{name}”这个问题。{offer.Chinese}用 bulletin check 看有哪些。", $"There is no finding '{name}'.{offer.English} See bulletin check.");
    }
}
