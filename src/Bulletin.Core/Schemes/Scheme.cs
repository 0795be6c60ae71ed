using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>报表制度: who reports what, what is reckoned from it, and what may be said of it. Read from <c>scheme.yaml</c>.</summary>
public sealed record Scheme(string File, string Name, Masthead Masthead, OfficeRegister Offices, IReadOnlyList<Indicator> Indicators)
{
    public Paper Paper { get; init; } = Paper.A3;

    public WordStyle WordStyle { get; init; }

    /// <summary>The year of the data where the title of a return does not name one.</summary>
    public int? Year { get; init; }

    /// <summary>Where the data come from, as the foot of the page says it.</summary>
    public string? Source { get; init; }

    /// <summary>By when a return must have been sent; null where the scheme knows no late ones.</summary>
    public CutOff? CutOff { get; init; }

    /// <summary>Whose clocks the scheme's times are read on.</summary>
    public OfficeZone Zone { get; init; } = OfficeZone.Shanghai;

    /// <summary>
    /// What becomes of an office that did not report at all: refused, its stocks of an earlier day carried forward, or left out of every sum. Single
    /// values go by their indicator's policy.
    /// </summary>
    public MissingPolicy MissingOffice { get; init; }

    /// <summary>Values of earlier days may stand in for what is missing.</summary>
    public bool Carries => MissingOffice == MissingPolicy.Carry || Indicators.Any(i => i.Missing == MissingPolicy.Carry);

    /// <summary>What the page calls an office, such as 办事处 or 区.</summary>
    public string OfficeWord { get; init; } = "办事处";

    public IReadOnlyList<Rate> Rates { get; init; } = [];

    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>How many days back a value may be carried forward from.</summary>
    public int CarryDays { get; init; } = 7;

    /// <summary>How sheets are read whose own words do not tell; the first that is about a sheet holds.</summary>
    public IReadOnlyList<SheetMapping> Mappings { get; init; } = [];

    /// <summary>Fonts for characters that the program's own lack.</summary>
    public IReadOnlyList<ExtraFont> ExtraFonts { get; init; } = [];

    public RoundingRule Rounding { get; init; } = RoundingRule.HalfAwayFromZero;

    /// <summary>The rules of its own that returns are held against.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Classes that this scheme gives to kinds of findings, by code; null switches the check off.</summary>
    public IReadOnlyDictionary<string, Severity?> Classes { get; init; } = new Dictionary<string, Severity?>();

    /// <summary>The class of a kind of findings here; null where the scheme switches it off.</summary>
    public Severity? ClassOf(FindingKind kind) => Classes.TryGetValue(kind.Code, out var given) ? given : kind.Severity;

    public Indicator? Indicator(string code) => Indicators.FirstOrDefault(i => i.Code == code);

    public Rate? Rate(string code) => Rates.FirstOrDefault(r => r.Code == code);

    /// <summary>Whether a figure says how much something has risen or fallen: a change as reported, or what a rate takes one number from another for, or reckons from a change.</summary>
    public bool IsChange(string code) =>
        Indicator(code) is { Kind: IndicatorKind.Change } || Rate(code) is { Formula: var formula } && (formula.Subtracts || formula.Names.Any(IsChange));

    /// <summary>What a name of a rest stands for: its whole without its part; null where it is no rest.</summary>
    public Formula? RestFormula(string name) =>
        Indicators.FirstOrDefault(i => i.PartOf is not null && i.RestCode == name) is { } part
            ? Formula.Parse($"{part.PartOf} - {part.Code}", new(File)).Formula : null;
}
