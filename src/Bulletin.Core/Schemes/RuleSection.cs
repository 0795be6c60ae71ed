using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>Reads <c>rules</c>: a condition, or a list of indicators of which all or none, or only one, may be reported.</summary>
internal sealed class RuleSection(SchemeFindings findings, DeclaredNames names, IReadOnlyList<Rate> rates, IReadOnlyCollection<string>? codes)
{
    private const string AllOrNone = "both-or-none";
    private const string OnlyOne = "only-one-of";

    private static readonly Words Where = new("规则", "a rule");
    private static readonly string[] Classes = ["error", "verify", "note"];
    private static readonly string[] WhenMissing = ["skip-if-any", "skip-if-all", "as-zero"];
    private static readonly string[] Scopes = ["office", "total"];

    private readonly List<Rule> _rules = [];

    public IReadOnlyList<Rule> Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadRule(new Fields(map, findings, Where));
            else
                findings.WrongValue(item, "rules", new("规则（rule、class 等）", "a rule (rule, class and so on)"));
        return _rules;
    }

    private void ReadRule(Fields fields)
    {
        var (condition, demand) = Demand(fields);
        var isPair = demand is not null;
        var code = fields.Text("code");
        var severity = fields.Choice("class", Classes, 0) switch { 0 => Severity.Error, 1 => Severity.Verify, _ => Severity.Note };
        var instruction = fields.Text("instruction")?.Value;
        var missing = (MissingOperand)fields.Choice("when-missing", WhenMissing, isPair ? 2 : 0);
        var scope = fields.Text("per");
        var isOfTotals = fields.Choice("per", Scopes, Varies(condition) ? 0 : 1) == 1;
        fields.Close();
        if (condition is null)
            return;
        if (scope is not null && !isOfTotals && !Varies(condition))
            findings.WrongValue(scope, "per", new("total：两边都没有各办事处自己的数", "total: neither side differs from office to office"));
        if (code is not null)
            CheckCode(code);
        foreach (var fault in condition.Check(names.Names, names.UnitOf))
            findings.Add(fault);
        _rules.Add(new(condition, severity)
        {
            Code = code?.Value, Demand = demand ?? Words.Same(condition.Text), Instruction = instruction, WhenMissing = missing, IsOfTotals = isOfTotals,
        });
    }

    /// <summary>Whether offices can differ in it: not in a rate of all offices together.</summary>
    private bool Varies(Condition? condition) =>
        condition is { VariesByOffice: true } && condition.Names.Any(n => rates.All(r => r.Code != n || r.Formula.VariesByOffice));

    /// <summary>The condition, and what it demands in words where it is not written as one.</summary>
    private (Condition? Condition, Words? Demand) Demand(Fields fields)
    {
        var rule = fields.Text("rule");
        var all = fields.Texts(AllOrNone);
        var one = fields.Texts(OnlyOne);
        if ((rule is null ? 0 : 1) + (all.Count > 0 ? 1 : 0) + (one.Count > 0 ? 1 : 0) != 1)
        {
            findings.MissingKey(fields.Map, rule is null && all.Count + one.Count == 0 ? "rule" : $"rule、{AllOrNone}、{OnlyOne} 之一", Where);
            return (null, null);
        }
        if (rule is not null)
            return (Parse(rule), null);
        var list = all.Count > 0 ? all : one;
        if (list.Count < 2 || !AreKnown(list))
        {
            if (list.Count < 2)
                findings.WrongValue(list[0], all.Count > 0 ? AllOrNone : OnlyOne, new("两个以上的指标，如 [甲, 乙]", "two indicators or more, such as [甲, 乙]"));
            return (null, null);
        }
        var listed = string.Join("、", list.Select(n => n.Value));
        return all.Count > 0
            ? (Written($"{Joined(list, "<> 0")} or {Joined(list, "= 0")}", list[0]), new($"{listed}要么都报，要么都不报", $"{listed}: all of them, or none"))
            : (Written(string.Join(" or ", list.Select(kept => Joined([.. list.Where(n => n != kept)], "= 0"))), list[0]), new($"{listed}只能报一个", $"{listed}: only one of them"));
    }

    /// <summary>A name that is not known is said where it stands, not where the program put it.</summary>
    private bool AreKnown(IReadOnlyList<YamlText> list)
    {
        var unknown = list.Where(n => !names.Names.Contains(n.Value)).ToList();
        unknown.ForEach(n => findings.UnknownName(n, new("指标", "indicator"), names.Names));
        return unknown.Count == 0;
    }

    private static string Joined(IReadOnlyList<YamlText> list, string each) => string.Join(" and ", list.Select(n => $"{n.Value} {each}"));

    private Condition? Written(string text, YamlText at) => Condition.Parse(text, findings.PlaceOf(at)).Condition;

    private Condition? Parse(YamlText text)
    {
        if (text.LastLine != text.Line)
        {
            findings.WrongValue(text, "rule", new("写在一行里的规则", "a rule on one line"));
            return null;
        }
        var (condition, finding) = Condition.Parse(text.Value, Place.InText(findings.File, text.Line, text.TextColumn));
        if (finding is not null)
            findings.Add(finding);
        return condition;
    }

    /// <summary>A code of the scheme's own is written as ours are, and is none of them.</summary>
    private void CheckCode(YamlText code)
    {
        if (code.Value.Length == 0 || !code.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            findings.WrongValue(code, "code", new("小写字母、数字和连字符，如 resumed-too-many", "lower-case letters, digits and hyphens, such as resumed-too-many"));
        else if (codes?.Contains(code.Value) == true)
            findings.WrongValue(code, "code", new("一个程序没有用过的代码", "a code that the program does not use"));
    }
}
