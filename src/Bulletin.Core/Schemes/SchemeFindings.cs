using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>What there is to say about a scheme file. Reading goes on after each, so that one run names them all.</summary>
public sealed class SchemeFindings
{
    public static readonly FindingKind SyntaxKind = new("scheme-syntax", Severity.Error, new("制度文件的写法有误", "scheme file not understood"));

    public static readonly FindingKind FullWidthKind = new("scheme-full-width", Severity.Error, new("应写半角符号", "full-width sign"));

    public static readonly FindingKind IndentKind = new("scheme-indent", Severity.Error, new("缩进只能用空格", "indentation other than spaces"));

    public static readonly FindingKind UnknownKeyKind = new("scheme-unknown-key", Severity.Error, new("没有这个键", "unknown key"));

    public static readonly FindingKind MissingKeyKind = new("scheme-missing-key", Severity.Error, new("缺少必填的键", "missing key"));

    public static readonly FindingKind ValueKind = new("scheme-value", Severity.Error, new("值不合要求", "wrong value"));

    public static readonly FindingKind UnknownNameKind = new("scheme-unknown-name", Severity.Error, new("名称未定义", "unknown name"));

    public static readonly FindingKind DuplicateKind = new("scheme-duplicate", Severity.Error, new("重复", "duplicate"));

    public static readonly FindingKind CodeKind = new("scheme-code", Severity.Error, new("代码写法有误", "code cannot be used in a formula"));

    public static readonly FindingKind PartKind = new("scheme-part", Severity.Error, new("部分与总体的关系有误", "part and whole do not fit"));

    public static readonly FindingKind UnitKind = new("scheme-unit", Severity.Note, new("少见的计量单位", "unusual unit"));

    private const int MostNames = 6;

    private readonly List<Finding> _findings = [];

    internal SchemeFindings(string file) => File = file;

    internal string File { get; }

    /// <summary>All of them, in the order of the file.</summary>
    internal IReadOnlyList<Finding> InOrder() => [.. _findings.OrderBy(f => f.Place.Line ?? 0).ThenBy(f => f.Place.Column ?? 0)];

    internal Place PlaceOf(YamlNode node) => Place.InText(File, node.Line, node.Column);

    internal void Add(Finding finding) => _findings.Add(finding.InSentences());

    internal void Syntax(int line, int column, Words message, Words action) => Add(SyntaxKind.At(Place.InText(File, line, column), message, action));

    internal void FullWidth(int line, int column, char sign)
    {
        // One fault may be seen both by the line and by its value.
        if (_findings.Any(f => f.Kind == FullWidthKind && f.Place.Line == line && f.Place.Column == column))
            return;
        var half = Formulas.FullWidth.Half(sign);
        Add(FullWidthKind.At(Place.InText(File, line, column),
            new($"“{sign}”是全角符号，这里要半角“{half}”", $"'{sign}' is a full-width sign; here it must be '{half}'"),
            new(half == ':' ? "请改为半角冒号，后面空一格" : half == ',' ? "请改为半角逗号；若确是名称的一部分，请给整个名称加引号" : $"请改为半角“{half}”",
                half == ':' ? "write ':' and a space" : half == ',' ? "write ','; or put the name into quotes if it holds one" : $"write '{half}'")) with
        { Found = sign.ToString() });
    }

    /// <summary>A full-width sign within a text; of a text over several lines, only the beginning can be named.</summary>
    internal void FullWidth(YamlText text, int index) =>
        FullWidth(text.Line, text.TextColumn + (text.Line == text.LastLine ? index : 0), text.Value[index]);

    /// <summary>A comma that should have divided two names; within quotes it is part of one.</summary>
    internal void CheckComma(YamlText name)
    {
        if (!name.IsQuoted && name.Value.IndexOf('，', StringComparison.Ordinal) is > 0 and var comma)
            FullWidth(name, comma);
    }

    internal void FalseIndent(int line, int column, char sign) => Add(IndentKind.At(Place.InText(File, line, column),
        sign == '\t' ? new("缩进用了制表符（Tab）", "a tab is used for indentation") : new("缩进用了全角空格", "a full-width space is used for indentation"),
        new("请改用半角空格，每层两个", "use spaces, two for each level")));

    internal void UnknownKey(YamlText key, IReadOnlyCollection<string> known, Words where)
    {
        var offer = Spelling.Offer(key.Value, known);
        Add(UnknownKeyKind.At(PlaceOf(key), new($"{where.Chinese}没有“{key.Value}”这个键。{offer.Chinese}", $"{where.English} has no key '{key.Value}'.{offer.English}"), Keys(key.Value, known)) with
        {
            Found = key.Value,
            Expected = Near(key.Value, known),
        });
    }

    internal void MissingKey(YamlNode at, string key, Words where) => Add(MissingKeyKind.At(PlaceOf(at),
        new($"{where.Chinese}缺少“{key}”", $"{where.English} lacks '{key}'"), new($"请补上“{key}:”", $"add '{key}:'")) with
    { Expected = Words.Same(key) });

    /// <summary>A value of the wrong sort: a text where a list is due, a word where a number is.</summary>
    internal void WrongValue(YamlNode node, string key, Words expected)
    {
        if (node is YamlText { IsQuoted: false } text && text.Value.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon)
        {
            FullWidth(text, colon);
            return;
        }
        WrongValue(PlaceOf(node), key, (node as YamlText)?.Value, expected);
    }

    internal void WrongValue(Place at, string key, string? found, Words expected) =>
        Add(ValueKind.At(at,
            new($"“{key}”应为{expected.Chinese}{(found is null ? "" : $"，现为“{found}”")}", $"'{key}' must be {expected.English}{(found is null ? "" : $", not '{found}'")}"),
            new("请改正这个值", "mend the value")) with
        { Found = found, Expected = expected });

    internal void UnknownChoice(YamlText text, string key, IReadOnlyCollection<string> choices)
    {
        var offer = Spelling.Offer(text.Value, choices);
        Add(ValueKind.At(PlaceOf(text), new($"“{key}”不能是“{text.Value}”。{offer.Chinese}", $"'{key}' cannot be '{text.Value}'.{offer.English}"), Choices(choices)) with
        {
            Found = text.Value,
            Expected = Near(text.Value, choices),
        });
    }

    /// <summary>The first of what there is, in brackets: whoever wrote a title sees that codes are meant.</summary>
    private static Words Some(IReadOnlyCollection<string> known) => known.Count == 0 ? Words.None
        : new($"（{string.Join('、', known.Take(MostNames))}{(known.Count > MostNames ? "等" : "")}）", $" ({string.Join(", ", known.Take(MostNames))}{(known.Count > MostNames ? ", …" : "")})");

    internal void UnknownName(YamlText text, Words sort, IReadOnlyCollection<string> known)
    {
        if (!text.IsQuoted && text.Value.IndexOfAny(['，', '、']) is > 0 and var comma)
        {
            FullWidth(text, comma);
            return;
        }
        UnknownName(PlaceOf(text), text.Value, sort, known);
    }

    /// <summary>A code that no indicator has. Who reads the page knows an indicator by its title.</summary>
    internal void UnknownIndicator(YamlText text, IEnumerable<Indicator> indicators)
    {
        if (indicators.FirstOrDefault(i => i.Title == text.Value) is not { Code: var code })
            UnknownName(text, new("指标", "indicator"), [.. indicators.Select(i => i.Code)]);
        else
            Add(UnknownNameKind.At(PlaceOf(text),
                new($"“{text.Value}”是印在版面上的叫法，不是代码", $"'{text.Value}' is what the page calls an indicator, not its code"),
                new($"请写它的代码“{code}”", $"write its code, '{code}'")) with
            { Found = text.Value, Expected = Words.Same(code) });
    }

    internal void UnknownName(Place at, string name, Words sort, IReadOnlyCollection<string> known)
    {
        var offer = Spelling.Offer(name, known);
        var some = offer.Chinese.Length == 0 ? Some(known) : Words.None;
        Add(UnknownNameKind.At(at, new($"没有“{name}”这个{sort.Chinese}。{offer.Chinese}", $"there is no {sort.English} '{name}'.{offer.English}"),
            new($"请改用已有的{sort.Chinese}{some.Chinese}，或先加上它", $"use a {sort.English} that is defined{some.English}, or define it first")) with
        {
            Found = name,
            Expected = Near(name, known),
        });
    }

    internal void Duplicate(YamlNode at, string name, int firstLine) => Duplicate(PlaceOf(at), name, Place.InText(File, firstLine, 1));

    internal void Duplicate(Place at, string name, Place first) => Add(DuplicateKind.At(at,
        first.Cell is { } cell ? new($"“{name}”重复，{cell} 已经用过", $"'{name}' is used twice; first in {cell}")
            : new($"“{name}”重复，第 {first.Line} 行已经用过", $"'{name}' is used twice; first on line {first.Line}"),
        new("请改名或删去一处", "rename or remove one of them")) with
    { Found = name });

    /// <summary>Reports every key that stands in a mapping more than once.</summary>
    internal void TwiceIn(YamlMap map)
    {
        for (var i = 1; i < map.Entries.Count; i++)
            if (map.Entries.Take(i).FirstOrDefault(e => e.Key.Value == map.Entries[i].Key.Value) is { } first)
                Duplicate(map.Entries[i].Key, map.Entries[i].Key.Value, first.Key.Line);
    }

    internal void WrongPart(YamlNode at, Words message, Words action) => Add(PartKind.At(PlaceOf(at), message, action));

    /// <summary>All the keys there are, unless it is plain which one is meant.</summary>
    private static Words Keys(string written, IReadOnlyCollection<string> known) =>
        Near(written, known) is { } near ? new($"请改成“{near.Chinese}:”，或删去它", $"write '{near.English}:', or remove it") : Choices(known);

    private static Words Choices(IReadOnlyCollection<string> choices) =>
        new($"可用：{string.Join('、', choices)}", $"choose from {string.Join(", ", choices)}");

    private static Words? Near(string name, IReadOnlyCollection<string> known) => Spelling.Nearest(name, known) is { } near ? Words.Same(near) : null;
}
