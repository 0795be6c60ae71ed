using System.Globalization;
using System.Text;
using Bulletin.Schemes;

namespace Bulletin.Drafting;

/// <summary>Writes a draft as <c>scheme.yaml</c>, each guess with its reason as a comment.</summary>
internal static class SchemeYaml
{
    /// <summary>For whoever opens it in a text editor and has never seen such a file.</summary>
    private const string Head = """
        # 报表制度的草稿，照一张例表起草。带“猜的”“注意”的地方请逐条核对，改好后删去那句注释。
        # 用记事本就能改。行首的空格、英文冒号和它后面的一个空格都不要动；# 后面是说明，程序不读。
        # name 是报表里的列名（“上一行/下一行”），要和报表写的一样；title 是印在版面上的叫法，不写就取列名的最后一段；code 是稿件里引用它的名字。
        # kind 是哪一种数：stock 到这一天为止的数（累计、现有），flow 当天一天的数，change 比昨日增减，rate 比率，text 文字。
        # 一步步的做法见 docs/clerk.zh-CN.md，每个键的写法见 docs/templates.zh-CN.md。

        """;

    public static string Write(SchemeDraft draft)
    {
        var yaml = new StringBuilder();
        yaml.Append(Head);
        yaml.Append(CultureInfo.InvariantCulture, $"name: {QuotedText.Yaml(draft.Name)}\n");
        if (draft.Year is { } year)
            yaml.Append(CultureInfo.InvariantCulture, $"year: {year}  # 猜的：标题没有写年份，别处写的是这一年\n");
        else if (draft.LacksYear)
            yaml.Append(CultureInfo.InvariantCulture, $"# year: {draft.TrialDay.Year}  # 例表上没有写年份：请在这里写，或每次用 -d 指明日期\n");
        yaml.Append("paper: a4  # 一篇稿件一张表，A4 够了；内容多了改成 a3\n");
        yaml.Append(CultureInfo.InvariantCulture, $"office-word: {QuotedText.Yaml(draft.OfficeWord)}\n\noffices:\n");
        foreach (var office in draft.Offices)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {Office(office)}\n");
        yaml.Append("\nindicators:\n");
        foreach (var indicator in draft.Indicators)
            Append(yaml, indicator);
        return yaml.ToString();
    }

    private static string Office(DraftOffice office) =>
        (office.Short is null ? QuotedText.Yaml(office.Name) : $"{{ name: {QuotedText.Yaml(office.Name)}, short: {QuotedText.Yaml(office.Short)} }}")
        + (office.Rows.Count > 1 ? $"  # 注意：例表里占了第{string.Join('、', office.Rows)}行，一个指标报了两次的，核对时是错误；应当相加的，给那个指标写 rows: add（只限 flow、change）；本是几个单位的，请分别写名称" : "");

    private static void Append(StringBuilder yaml, DraftIndicator indicator)
    {
        Line(yaml, "  - code", indicator.Code, "");
        Line(yaml, "    name", indicator.Column.Path.ToString(), "");
        if (indicator.Title is { } title)
            Line(yaml, "    title", title, "");
        if (indicator.Day is { } day)
            Bare(yaml, "day", day.ToString(CultureInfo.InvariantCulture), $"  # 猜的：例表里这一列写的是{indicator.Column.Day!.Date}");
        if (indicator.Kind.Value != IndicatorKind.Text)
            Line(yaml, "    unit", indicator.Unit.Value, indicator.Unit.Comment);
        if (indicator.WordCells is [var first, ..] words)
            yaml.Append(CultureInfo.InvariantCulture, $"    # 注意：例表里有 {words.Count} 格不是数字（{first}{(words.Count > 1 ? "等" : "")}），核对时是错误；本来就填文字的，把 kind 改成 text，删去 unit\n");
        Bare(yaml, "kind", Word(indicator.Kind.Value), indicator.Kind.Comment);
        if (indicator.PartOf is { } whole)
            Line(yaml, "    part-of", whole, "  # 猜的：名称写着“其中”");
        if (indicator.Decimals > 0)
            Bare(yaml, "decimals", indicator.Decimals.ToString(CultureInfo.InvariantCulture), "  # 猜的：例表里最多有这么多位小数");
        if (indicator.HasGaps || indicator.Kind.Value == IndicatorKind.Text)
            Bare(yaml, "required", "false", indicator.HasGaps ? "  # 猜的：例表里有空着的" : "  # 猜的：文字可以不填");
    }

    private static void Line(StringBuilder yaml, string key, string value, string comment) =>
        yaml.Append(CultureInfo.InvariantCulture, $"{key}: {QuotedText.Yaml(value)}{comment}\n");

    /// <summary>A value that is a word or number of the scheme itself.</summary>
    private static void Bare(StringBuilder yaml, string key, string value, string comment) =>
        yaml.Append(CultureInfo.InvariantCulture, $"    {key}: {value}{comment}\n");

    private static string Word(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Stock => "stock",
        IndicatorKind.Flow => "flow",
        IndicatorKind.Change => "change",
        IndicatorKind.Rate => "rate",
        _ => "text",
    };
}
