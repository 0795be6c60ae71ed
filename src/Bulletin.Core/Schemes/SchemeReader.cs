using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>
/// Reads <c>scheme.yaml</c> (YAML 1.2; the keys are described in <c>docs/templates.md</c>). Whatever a person may type, it answers with findings,
/// never with an exception, and goes on reading after each.
/// </summary>
public static class SchemeReader
{
    private static readonly Words Where = new("制度文件", "a scheme");
    private static readonly string[] Papers = ["a3", "a4"];
    private static readonly string[] WordStyles = ["newspaper", "gb9704"];
    private static readonly string[] Roundings = ["half-up", "half-even"];

    /// <summary>Reads a scheme.</summary>
    /// <param name="file">The path that findings name.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="codes">The codes that <c>checks</c> may name; null where they are not known and any may stand.</param>
    /// <param name="workbooks">Fetches a workbook that lies beside the scheme, by its name; null where there is none. A register may be one.</param>
    /// <returns>The scheme, null where any finding is an 错误; and the findings in the order of the file.</returns>
    public static (Scheme? Scheme, IReadOnlyList<Finding> Findings) Read(string file, string text, IReadOnlyCollection<string>? codes = null, Func<string, Workbook?>? workbooks = null)
    {
        var findings = new SchemeFindings(file);
        var root = new YamlFile(text.TrimStart('\uFEFF'), findings).Read();
        var scheme = root is YamlMap map ? ReadScheme(new Fields(map, findings, Where), findings, codes, workbooks ?? (_ => null)) : null;
        if (root is not YamlMap && findings.InOrder().Count == 0)
            ReportNoMapping(root, findings);
        var all = findings.InOrder();
        if (scheme is not null && scheme.Classes.TryGetValue(SchemeFindings.UnitKind.Code, out var unit))
            all = [.. all.Where(f => f.Kind != SchemeFindings.UnitKind || unit is not null).Select(f => f.Kind == SchemeFindings.UnitKind ? f with { Severity = unit!.Value } : f)];
        return (all.Any(f => f.Severity == Severity.Error) ? null : scheme, all);
    }

    private static Scheme ReadScheme(Fields fields, SchemeFindings findings, IReadOnlyCollection<string>? codes, Func<string, Workbook?> workbooks)
    {
        var names = new DeclaredNames(findings);
        var name = fields.RequiredText("name")?.Value ?? "";
        var officeWord = fields.Text("office-word")?.Value ?? "办事处";
        var offices = ReadOffices(fields, findings, officeWord, workbooks);
        var sources = new IndicatorSection(findings, offices, names).Read(fields.Items("indicators", isRequired: true));
        new PartsAndWholes(sources, findings, names).Check();
        var section = new RateSection(findings, names);
        var rates = section.Read(fields.Items("rates"));
        IReadOnlyList<Indicator> indicators = [.. sources.Select(s => s.Formula is null ? s.Indicator : s.Indicator with { Formula = section.ReadReported(s.Formula, s.Indicator) })];
        var scheme = new Scheme(findings.File, name, ReadMasthead(fields.Mapping("masthead"), name, findings), offices, indicators)
        {
            Paper = (Paper)fields.Choice("paper", Papers, 0),
            WordStyle = (WordStyle)fields.Choice("docx-style", WordStyles, 0),
            Year = fields.WholeNumber("year", 1949, 2999),
            Source = fields.Text("source")?.Value,
            CutOff = CutOffSection.Read(fields, findings),
            Zone = ReadZone(fields, findings),
            MissingOffice = fields.Policy("missing-office"),
            OfficeWord = officeWord,
            CarryDays = fields.WholeNumber("carry-days", 1, 366) ?? 7,
            Rounding = (RoundingRule)fields.Choice("rounding", Roundings, 0),
            Rates = rates,
            Thresholds = new ThresholdSection(findings).Read(fields.Mapping("thresholds")),
            Deadlines = new DeadlineSection(findings, indicators).Read(fields.Items("deadlines")),
            Rules = new RuleSection(findings, names, rates, codes).Read(fields.Items("rules")),
            Mappings = new MappingSection(findings, offices, indicators).Read(fields.Items("mapping")),
            ExtraFonts = ReadFonts(fields.Mapping("fonts"), findings),
            Classes = new CheckSection(findings, codes).Read(fields.Mapping("checks")),
        };
        fields.Close();
        return scheme;
    }

    private static OfficeRegister ReadOffices(Fields fields, SchemeFindings findings, string officeWord, Func<string, Workbook?> workbooks)
    {
        var register = new RegisterBuilder(findings, officeWord);
        if (fields.Node("offices") is YamlText name && RegisterWorkbook.IsNamedBy(name))
            new RegisterWorkbook(findings, register, officeWord).Read(name, workbooks);
        else
            new OfficeSection(findings, register).Read(fields.Items("offices", isRequired: true));
        return register.Build();
    }

    private static OfficeZone ReadZone(Fields fields, SchemeFindings findings)
    {
        if (fields.Text("time-zone") is not { } written)
            return OfficeZone.Shanghai;
        if (OfficeZone.Parse(written.Value) is { } zone)
            return zone;
        findings.WrongValue(written, "time-zone", new("时区，如 Asia/Shanghai 或 +08:00", "a time zone, such as Asia/Shanghai or +08:00"));
        return OfficeZone.Shanghai;
    }

    private static Masthead ReadMasthead(YamlMap? map, string schemeName, SchemeFindings findings)
    {
        if (map is null)
            return new Masthead(schemeName, "", "");
        var fields = new Fields(map, findings, new("报头", "the masthead"));
        var masthead = new Masthead(fields.RequiredText("name")?.Value ?? "", fields.Text("section")?.Value ?? "", fields.Text("label")?.Value ?? "");
        fields.Close();
        return masthead;
    }

    private static List<ExtraFont> ReadFonts(YamlMap? map, SchemeFindings findings)
    {
        if (map is null)
            return [];
        var fields = new Fields(map, findings, new("字库", "the fonts"));
        var fonts = new List<ExtraFont>();
        foreach (var name in fields.Texts("extra"))
            if (name.Value.Length == 0 || name.Value[0] == '/' || name.Value.AsSpan().IndexOfAny('\\', ':') >= 0 || name.Value.Contains("..", StringComparison.Ordinal))
                findings.WrongValue(name, "extra", new("模板文件夹里的字库文件，如 fonts/simsunb.ttf", "a font file within the template's folder, such as fonts/simsunb.ttf"));
            else
                fonts.Add(new(name.Value, findings.PlaceOf(name)));
        fields.Close();
        return fonts;
    }

    private static void ReportNoMapping(YamlNode? root, SchemeFindings findings)
    {
        if (root is null)
            findings.Syntax(1, 1, new("制度文件是空的", "the scheme file is empty"), new("请从范本复制一份 scheme.yaml", "copy scheme.yaml from a template"));
        else
            findings.WrongValue(root, "scheme.yaml", new("若干“键: 值”，如 name: 灾后恢复日报", "keys with values, such as name: 灾后恢复日报"));
    }
}
