using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>Reads <c>rates</c>, and the formulas of reported rates.</summary>
internal sealed class RateSection(SchemeFindings findings, DeclaredNames names)
{
    private static readonly Words Where = new("比率", "a rate");

    private readonly List<Rate> _rates = [];

    /// <summary>The rates, each after those that it is reckoned from; else in the order of the file.</summary>
    public IReadOnlyList<Rate> Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadRate(new Fields(map, findings, Where));
            else
                findings.WrongValue(item, "rates", new("比率（code、formula、unit 等）", "a rate (code, formula, unit and so on)"));
        foreach (var rate in _rates)
            Check(rate.Formula, rate.Unit);
        return new RateOrder(_rates, findings).Sorted();
    }

    /// <summary>A reported rate's formula, checked like any other.</summary>
    public Formula? ReadReported(YamlText text, Indicator indicator)
    {
        if (indicator.Kind != IndicatorKind.Rate)
        {
            findings.WrongValue(text, "formula", new("空：只有 kind: rate 的指标才有公式", "absent: only an indicator of 'kind: rate' has a formula"));
            return null;
        }
        var formula = Parse(text);
        if (formula is not null)
            Check(formula, indicator.Unit);
        return formula;
    }

    private void ReadRate(Fields fields)
    {
        var code = fields.RequiredText("code");
        var formula = fields.RequiredText("formula") is { } text ? Parse(text) : null;
        var unit = Units.Read(fields.RequiredText("unit"), findings);
        var decimals = fields.WholeNumber("decimals", 0, 10) ?? 2;
        var title = fields.Text("title")?.Value;
        var definition = fields.Text("definition")?.Value;
        fields.Close();
        if (code is null)
            return;
        names.Declare(code, unit ?? "");
        if (formula is not null && unit is not null)
            _rates.Add(new Rate(code.Value, formula, unit, decimals) { Title = title ?? code.Value, Definition = definition?.Trim() });
    }

    private Formula? Parse(YamlText text)
    {
        if (text.LastLine != text.Line)
        {
            findings.WrongValue(text, "formula", new("写在一行里的公式", "a formula on one line"));
            return null;
        }
        var (formula, finding) = Formula.Parse(text.Value, Place.InText(findings.File, text.Line, text.TextColumn));
        if (finding is not null)
            findings.Add(finding);
        return formula;
    }

    /// <summary>Units are looked at only where all names are known: one fault, one finding.</summary>
    private void Check(Formula formula, string unit)
    {
        var unknown = formula.CheckNames(names.Names).ToList();
        unknown.ForEach(findings.Add);
        if (unknown.Count == 0 && formula.CheckUnit(unit, names.UnitOf) is { } wrong)
            findings.Add(wrong);
    }
}
