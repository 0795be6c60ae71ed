using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Editing;

/// <summary>One case of <c>articles.txt</c>: a day's values, one line of an article, and what is expected of it.</summary>
internal sealed record ArticleCase(string Article, IReadOnlyDictionary<string, string> Expected, IReadOnlyList<(string Code, string[] Values)> Given)
{
    private const string SchemeText = """
        name: 案例
        masthead: { name: 案例报, section: 试, label: A1 }
        offices: [甲, 乙, 丙]
        indicators:
          - { code: 停产, unit: 家, kind: stock }
          - { code: 已复工, unit: 家, kind: stock, part-of: 停产, rest: 未复工 }
          - { code: 受灾, unit: 个, kind: stock, missing: leave-out }
          - { code: 已供水, unit: 个, kind: stock, part-of: 受灾, missing: leave-out }
          - { code: 受损, title: 受损道路, unit: 条, kind: stock, missing: leave-out }
          - { code: 已通, unit: 条, kind: stock, part-of: 受损, missing: leave-out }
          - { code: 志愿者, unit: 人, kind: stock }
          - { code: 新增, unit: 吨, kind: flow, missing: leave-out }
          - { code: 清运, unit: 吨, kind: flow }
          - { code: 比昨日, unit: 吨, kind: change, required: false }
          - { code: 亮点, kind: text, required: false }
        rates:
          - { code: 清运差, formula: 清运 - 新增, unit: 吨, decimals: 0 }
          - { code: 复工率, formula: 已复工 / 停产, unit: "%", decimals: 2 }
          - { code: 供水率, formula: 已供水 / 受灾, unit: "%", decimals: 2 }
          - { code: 平均供水率, formula: 均值(已供水 / 受灾), unit: "%", decimals: 2, definition: 各办事处的平均 }
          - { code: 综合复工率, formula: 均值(已复工 / 停产), unit: "%", decimals: 2 }
        thresholds: { 基本: 95% }
        checks: { value-missing: note }
        deadlines:
          - { indicator: 已复工, due: 2021-08-15 }
        """;

    /// <summary>Stands between the values of a key that is given several times.</summary>
    public const char Also = '\u0001';

    public static Scheme Scheme { get; } = SchemeReader.Read("scheme.yaml", SchemeText) is ({ } scheme, _) ? scheme : throw new InvalidDataException("The scheme of the cases cannot be read.");

    public static IReadOnlyList<ArticleCase> All()
    {
        var cases = new List<ArticleCase>();
        var given = new List<(string, string[])>();
        foreach (var row in CaseFile.Rows("articles.txt"))
        {
            var (key, text) = (row[..row.IndexOf(':')].Trim(), row[(row.IndexOf(':') + 1)..].Trim());
            if (key.StartsWith("given ", StringComparison.Ordinal))
                Give(given, key["given ".Length..], text.Split(' '));
            else if (key == "article")
                cases.Add(new(text.Replace('⏎', '\n'), new Dictionary<string, string>(), [.. given]));
            else
                ((Dictionary<string, string>)cases[^1].Expected)[key] = cases[^1].Expected.TryGetValue(key, out var before) ? before + Also + text : text;
        }
        return cases;
    }

    /// <summary>A code that is given anew has the new values from there on.</summary>
    public static void Give(List<(string Code, string[] Values)> given, string code, string[] values)
    {
        var at = given.FindIndex(g => g.Code == code);
        if (at < 0)
            given.Add((code, values));
        else
            given[at] = (code, values);
    }

    /// <summary>The press's edition of the case: the article's line is line 4 of its file.</summary>
    public Edition Print()
    {
        var template = new Template("case", Scheme, [new("articles/case.md", "---\nheadline: 标题\n---\n" + Article)], new("page.html", ""), "");
        return Press.Run(new Job(template, [new Workbook("case.xlsx", [Sheet(Given)])]) { IsDraft = true });
    }

    /// <summary>The return with these values.</summary>
    public static Sheet Sheet(IReadOnlyList<(string Code, string[] Values)> given)
    {
        var rows = new List<Cell[]> { new[] { Words("案例日报表（2021年7月29日）") } };
        rows.Add([Words("单位"), .. given.Select(g => Words(g.Code))]);
        for (var i = 0; i < Scheme.Offices.Count; i++)
            rows.Add([Words(Scheme.Offices.Offices[i].Name), .. given.Select(g => Value(g.Values[i]))]);
        return new Sheet("日报", [.. rows]);
    }

    private static Cell Value(string text) => text == "—" ? Cell.Blank
        : decimal.TryParse(text, out var number) ? new Cell(CellKind.Number, text) { Number = number } : Words(text);

    public static Cell Words(string text) => new(CellKind.Text, text);
}
