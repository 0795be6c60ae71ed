using Bulletin.Findings;

namespace Bulletin.Formulas;

/// <summary>
/// What a rule of a scheme demands: comparisons of formulas, joined by <c>and</c> and <c>or</c> (且 and 或); <c>and</c> binds closer.
/// </summary>
public sealed class Condition
{
    internal Condition(string text, IReadOnlyList<IReadOnlyList<Comparison>> alternatives)
    {
        Text = text;
        Alternatives = alternatives;
        Comparisons = [.. alternatives.SelectMany(a => a)];
        Names = [.. Comparisons.SelectMany(c => c.Left.Names.Concat(c.Right.Names)).Distinct()];
    }

    /// <summary>The condition as written.</summary>
    public string Text { get; }

    /// <summary>It holds where all comparisons of one of these hold.</summary>
    public IReadOnlyList<IReadOnlyList<Comparison>> Alternatives { get; }

    public IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>The names that it uses, each once, in the order of first use.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether it can be asked of each office; not so where every name stands inside an aggregate.</summary>
    public bool VariesByOffice => Comparisons.Any(c => c.Left.VariesByOffice || c.Right.VariesByOffice);

    /// <summary>Reads a condition that begins at a place (line and column) of a file. Either the condition or the finding is null.</summary>
    public static (Condition? Condition, Finding? Finding) Parse(string text, Place place) => new ConditionParser(text, place).Parse();

    /// <summary>Every name that is not known, and the first sides that are not of one unit.</summary>
    public IEnumerable<Finding> Check(IReadOnlyCollection<string> known, Func<string, string> unitOf)
    {
        foreach (var comparison in Comparisons)
        {
            List<Finding> unknown = [.. comparison.Left.CheckNames(known), .. comparison.Right.CheckNames(known)];
            if (unknown.Count == 0 && UnitCheck.Sides(comparison, unitOf) is { } wrong)
                unknown.Add(wrong);
            foreach (var finding in unknown)
                yield return finding;
        }
    }

    /// <summary>
    /// The comparisons that break it, the first of each alternative; none where it holds, or where a side has no value and so nothing can be said.
    /// </summary>
    public IReadOnlyList<Comparison> Broken(Func<Comparison, bool?> holds)
    {
        var broken = new List<Comparison>();
        foreach (var alternative in Alternatives)
        {
            var failed = alternative.FirstOrDefault(c => holds(c) == false);
            if (failed is null)
                return [];
            broken.Add(failed);
        }
        return broken;
    }

    public override string ToString() => Text;
}
