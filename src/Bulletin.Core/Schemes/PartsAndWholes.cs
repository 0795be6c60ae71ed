using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Checks that each part has its whole, of the same unit and without a circle, and names what is left of it.</summary>
internal sealed class PartsAndWholes(IReadOnlyList<IndicatorSource> sources, SchemeFindings findings, DeclaredNames names)
{
    private static readonly Words PointElsewhere = new("请改 part-of，或删去它", "mend 'part-of' or remove it");

    public void Check()
    {
        foreach (var source in sources)
        {
            if (source.PartOf is { } partOf)
                CheckPart(source, partOf);
            else if (source.Rest is { } rest)
                findings.WrongPart(rest, new("有 rest 而没有 part-of：不知道是谁的余数", "'rest' without 'part-of': nothing to be left of"), new("请补上 part-of，或删去 rest", "add 'part-of' or remove 'rest'"));
        }
    }

    private void CheckPart(IndicatorSource source, YamlText partOf)
    {
        if (Find(partOf.Value) is not { } whole)
        {
            findings.UnknownIndicator(partOf, sources.Select(s => s.Indicator));
            return;
        }
        var (part, total) = (source.Indicator, whole.Indicator);
        if (IsCircle(source))
            findings.WrongPart(partOf, new($"“{part.Code}”绕了一圈又成了自己的部分", $"'{part.Code}' is in the end a part of itself"), PointElsewhere);
        else if (!part.IsSummable || !total.IsSummable)
            findings.WrongPart(partOf, new($"“{(part.IsSummable ? total : part).Code}”不是可以相加的数，不能有部分与总体", $"'{(part.IsSummable ? total : part).Code}' cannot be added up, so it is neither part nor whole"), PointElsewhere);
        else if (part.Unit != total.Unit)
            findings.WrongPart(partOf, new($"单位不同：“{part.Code}”是“{part.Unit}”，“{total.Code}”是“{total.Unit}”", $"different units: '{part.Code}' in '{part.Unit}', '{total.Code}' in '{total.Unit}'"), new("部分与总体要用同一单位", "a part has the unit of its whole"));
        NameRest(source, total);
    }

    /// <summary>停产企业余 is clear while one part alone leaves it unnamed; else each unnamed rest is called after its part.</summary>
    private void NameRest(IndicatorSource source, Indicator whole)
    {
        if (source.Rest is { } written)
        {
            names.Declare(written, whole.Unit);
            return;
        }
        var isOnly = sources.Count(s => s.PartOf?.Value == whole.Code && s.Rest is null) == 1;
        var rest = (isOnly ? whole.Code : source.Indicator.Code) + "余";
        source.Indicator = source.Indicator with { Rest = rest };
        names.Declare(rest, source.Code, whole.Unit);
    }

    private bool IsCircle(IndicatorSource start)
    {
        var at = start;
        for (var steps = 0; steps <= sources.Count; steps++)
        {
            if (at.PartOf is not { } next || Find(next.Value) is not { } whole)
                return false;
            if (whole == start)
                return true;
            at = whole;
        }
        return false;
    }

    private IndicatorSource? Find(string code) => sources.FirstOrDefault(s => s.Indicator.Code == code);
}
