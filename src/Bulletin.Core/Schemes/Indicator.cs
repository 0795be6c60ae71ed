using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>An indicator (指标): something that each office reports.</summary>
public sealed record Indicator(string Code, NamePath Name, string Unit, IndicatorKind Kind)
{
    /// <summary>Other names under which offices report it.</summary>
    public IReadOnlyList<NamePath> Aliases { get; init; } = [];

    /// <summary>Of which day its column is, in days from that of the return (-1: the day before); null where the scheme does not say.</summary>
    public int? Day { get; init; }

    /// <summary>What the page and the ledger call it.</summary>
    public string Title { get; init; } = Name.Leaf;

    /// <summary>The code of the indicator of which this is a part, and which it cannot exceed.</summary>
    public string? PartOf { get; init; }

    /// <summary>The name of what is left of the whole without this part; by default the whole's code followed by 余.</summary>
    public string? Rest { get; init; }

    /// <summary>The code of what is left of its whole without this part.</summary>
    public string RestCode => Rest ?? PartOf + "余";

    /// <summary>A return without it is in error.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Decimals that a report may have: 0 where whole numbers are due.</summary>
    public int Decimals { get; init; }

    public MissingPolicy Missing { get; init; } = MissingPolicy.Refuse;

    /// <summary>Several rows of one office are added (two deliveries of a day); without it they contradict each other.</summary>
    public bool AddsRows { get; init; }

    /// <summary>The offices (by index) that it applies to; null for all.</summary>
    public IReadOnlyList<int>? AppliesTo { get; init; }

    /// <summary>For a reported rate: what it should be.</summary>
    public Formula? Formula { get; init; }

    public bool IsNumber => Kind != IndicatorKind.Text;

    /// <summary>Whether offices' values may be added: not so for a reported rate or a text.</summary>
    public bool IsSummable => Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Change;

    /// <summary>Whether several rows of one office may be added: a stock that stands in two rows may be the same one twice.</summary>
    public bool MayAddRows => Kind is IndicatorKind.Flow or IndicatorKind.Change;

    /// <summary>How the scheme says that the rows of an office are added.</summary>
    public Words AddRows(string officeWord) => new(
        $"一个{officeWord}分几行报、应当相加的，在制度 indicators 的“{Code}”中写 rows: add。", $" Where one office reports in several rows that add up, write 'rows: add' at {Code} in 'indicators' of the scheme.");

    public bool AppliesToOffice(int office) => AppliesTo is null || AppliesTo.Contains(office);
}
