using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Reads <c>indicators</c>.</summary>
internal sealed class IndicatorSection(SchemeFindings findings, OfficeRegister offices, DeclaredNames names)
{
    private static readonly Words Where = new("指标", "an indicator");
    private static readonly string[] Kinds = ["stock", "flow", "change", "rate", "text"];

    private const int MostDays = 31;

    private static readonly string[] RowWords = ["one", "add"];

    private readonly Dictionary<string, YamlNode> _paths = [];
    private readonly List<IndicatorSource> _sources = [];

    public IReadOnlyList<IndicatorSource> Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadIndicator(new Fields(map, findings, Where));
            else
                findings.WrongValue(item, "indicators", new("指标（code、unit、kind 等）", "an indicator (code, unit, kind and so on)"));
        return _sources;
    }

    private void ReadIndicator(Fields fields)
    {
        var code = fields.RequiredText("code");
        var name = fields.Text("name") ?? code;
        var kind = Kind(fields);
        var source = new IndicatorSource(fields.Map) { PartOf = fields.Text("part-of"), Rest = fields.Text("rest"), Formula = fields.Text("formula") };
        var unit = Units.Read(kind == IndicatorKind.Text ? fields.Text("unit") : fields.RequiredText("unit"), findings);
        var day = fields.WholeNumber("day", -MostDays, MostDays);
        var indicator = new Indicator(code?.Value ?? "", Path(name, "name", day), unit ?? "", kind)
        {
            Aliases = [.. fields.Texts("aliases").Select(a => Path(a, "aliases", day))],
            Day = day,
            PartOf = source.PartOf?.Value,
            Rest = source.Rest?.Value,
            IsRequired = fields.Flag("required", true),
            Decimals = fields.WholeNumber("decimals", 0, 10) ?? (kind == IndicatorKind.Rate ? 2 : 0),
            Missing = Policy(fields, kind),
            AppliesTo = Offices(fields),
            AddsRows = fields.Choice("rows", RowWords, 0) == 1,
        };
        var title = fields.Text("title")?.Value;
        fields.Close();
        if (indicator is { AddsRows: true, MayAddRows: false })
            findings.WrongValue(fields.Text("rows")!, "rows", new("one（只有 kind: flow 或 change 的指标能把几行相加）", "one (rows are added only for an indicator of 'kind: flow' or 'kind: change')"));
        if (code is null)
            return;
        names.Declare(code, indicator.IsNumber ? indicator.Unit : null);
        source.Indicator = title is null ? indicator : indicator with { Title = title };
        source.Code = code;
        _sources.Add(source);
    }

    /// <summary>The kind is never guessed: a stock that passes for a flow would be summed over the days.</summary>
    private IndicatorKind Kind(Fields fields)
    {
        if (fields.Node("kind") is null)
            findings.MissingKey(fields.Map, "kind", Where);
        return (IndicatorKind)fields.Choice("kind", Kinds, 0);
    }

    /// <summary>Only a stock stands from one day to the next: yesterday's flow or change is not today's.</summary>
    private MissingPolicy Policy(Fields fields, IndicatorKind kind)
    {
        var policy = fields.Policy("missing");
        if (policy != MissingPolicy.Carry || kind == IndicatorKind.Stock)
            return policy;
        findings.WrongValue(fields.Text("missing")!, "missing", new("refuse 或 leave-out（只有存量 kind: stock 才能沿用前几日的数）", "refuse or leave-out (only an indicator of 'kind: stock' can be carried forward)"));
        return MissingPolicy.Refuse;
    }

    /// <summary>Two indicators may share a leaf only under different paths, and a path only where they are of different days.</summary>
    private NamePath Path(YamlText? text, string key, int? day)
    {
        var path = NamePath.Parse(text?.Value ?? "");
        if (text is null)
            return path;
        if (path.Levels.Count == 0)
            findings.WrongValue(text, key, new("指标的名称", "the name of an indicator"));
        else if (!_paths.TryAdd($"{path} {day ?? 0}", text))
            findings.Duplicate(text, path.ToString(), _paths[$"{path} {day ?? 0}"].Line);
        return path;
    }

    private int[]? Offices(Fields fields)
    {
        var found = new SortedSet<int>();
        var written = fields.Texts("offices");
        foreach (var name in written)
            if (offices.Find(name.Value) is { } office)
                found.Add(office.Index);
            else
                findings.UnknownName(name, new("办事处", "office"), [.. offices.Offices.Select(o => o.Name), .. offices.Offices.Select(o => o.Short)]);
        return written.Count == 0 ? null : [.. found];
    }
}
