using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Printing;

/// <summary>A day made up for what the sample does not show: very short copy, many offices and columns, words meant to break the page.</summary>
internal sealed record TrialDay(string Article)
{
    private const string Offices = "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 东凤凰台 西凤凰台 南凤凰台 北凤凰台 中凤凰台 上凤凰台 下凤凰台";

    private const string Codes = "停产 复工 受灾 供水 供电 供气";

    /// <summary>Seventeen offices, seven columns, a masthead of eight characters, an even page, a section head of twelve.</summary>
    public static TrialDay Wide { get; } = new("""
        headline: 十七个办事处七栏的表
        ---
        ## 重建 | 十二个字的小标题也要放得下

        停产{{ 数 '停产' }}，复工{{ 数 '复工' }}，复工率为{{ 数 '复工率' }}。

        ::: 数据表 停产 复工 受灾 供水 供电 复工率 {low="复工率 复工率" foot="复工率"}
        表
        :::

        ::: 图表 停产 {low="复工率 复工率"}
        停产企业在哪几处
        :::
        """) { IsDraft = true };

    /// <summary>Numbers of nine and ten digits, in a table, a chart and the ledger.</summary>
    public static TrialDay Large { get; } = new("""
        headline: 数以亿计
        ---
        停产{{ 数 '停产' }}，复工{{ 数 '复工' }}。

        ::: 数据表 停产 复工 复工率
        表
        :::

        ::: 图表 停产
        停产在哪几处
        :::
        """) { Times = 100_000 };

    /// <summary>One paragraph, nothing else.</summary>
    public static TrialDay Short { get; } = new("""
        headline: 短稿
        byline: 本报讯
        ---
        停产{{ 数 '停产' }}。
        """) { Label = "G03" };

    /// <summary>An article quoting what offices wrote.</summary>
    public static TrialDay Quoting(string words) => new("""
        headline: 引述
        kicker: "{{ for 句 in 引述 '亮点' }}{{ 句.文字 }}{{ end }}"
        ---
        ## 重建 | 办事处报来

        {{ for 句 in 引述 '亮点' }}{{ 句.办事处 }}报来：“{{ 句.文字 }}”{{ end }}
        """) { Words = words };

    public string Label { get; init; } = "G04";

    public bool IsDraft { get; init; }

    /// <summary>What every number is multiplied by.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What the first office writes in its text indicator.</summary>
    public string Words { get; init; } = "";

    /// <summary>How many offices, the first of them, did not report.</summary>
    public int Absent { get; init; }

    /// <summary>Rows of a manuscript: 栏目 and 内容.</summary>
    public IReadOnlyList<(string Part, string Text)> Manuscript { get; init; } = [];

    public Edition Run(Paper paper = Paper.A3)
    {
        var template = Template();
        return Press.Run(new Job(template, [new Workbook("日报.xlsx", [.. Sheets()])])
        {
            Paper = paper,
            IsDraft = IsDraft,
            Printers = [new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter()],
        });
    }

    public Template Template() => SampleDay.Template("recovery") with { Scheme = Scheme(), Articles = [new("articles/trial.md", "---\n" + Article + "\n")] };

    private Scheme Scheme()
    {
        var indicators = string.Concat(Codes.Split(' ').Select(c => $"  - {{ code: {c}, unit: 家, kind: stock }}\n"));
        var text = $"name: 试版\nmasthead: {{ name: 青澜高新发展日报, section: 灾后重建, label: {Label} }}\noffices: [{Offices.Replace(' ', ',')}]\n"
            + (Absent > 0 ? "missing-office: leave-out\n" : "") + $"indicators:\n{indicators}  - {{ code: 亮点, kind: text, required: false }}\nrates:\n  - {{ code: 复工率, formula: 复工 / 停产, unit: \"%\", decimals: 2 }}\n";
        return SchemeReader.Read("scheme.yaml", text).Scheme ?? throw new InvalidDataException("The trial scheme cannot be read.");
    }

    private IEnumerable<Sheet> Sheets()
    {
        var rows = new List<Cell[]> { new[] { Text("试版日报表（2021年7月29日）") } };
        rows.Add([Text("办事处"), .. Codes.Split(' ').Select(Text), Text("亮点")]);
        foreach (var (index, office) in Offices.Split(' ').Index().Skip(Absent))
            rows.Add([Text(office), .. Codes.Split(' ').Index().Select(c => Number(((100 * (index + 1)) - (index % 3) - c.Index) * Times)), index == Absent ? Text(Words) : Cell.Blank]);
        yield return new Sheet("日报", [.. rows]);
        if (Manuscript.Count > 0)
            yield return new Sheet("文稿", [[Text("栏目"), Text("内容")], .. Manuscript.Select(m => new[] { Text(m.Part), Text(m.Text) })]);
    }

    private static Cell Text(string text) => new(CellKind.Text, text);

    private static Cell Number(int number) => new(CellKind.Number, $"{number}") { Number = number };
}
