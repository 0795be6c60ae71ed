using System.Diagnostics.CodeAnalysis;
using Bulletin.Checks;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin;

/// <summary>
/// 排练: sends a page of one office through scheme, calculator, editor and printers, to no effect but that their code is loaded. Most of a
/// short run is loading; done on another thread while the workbooks are read, it takes no time of its own.
/// </summary>
public static class Rehearsal
{
    private const string Article = """
        ::: 要数
        - {{ 数 '完成率' }} | 完成率 | 剩余{{ 余 '已办' }}
        :::

        ## 栏题 | 小标题

        共{{ 数 '应办' }}，**已办**{{ 数 '已办' }}，{{ if 完成 '已办' }}{{ 程度 '已办' }}{{ end }}，{{ 多 = 最大 '已办' }}{{ 多.办事处 }}最多。第1段。

        ::: 数据表 应办 已办 完成率 {low="完成率 完成率"}
        表
        :::

        ::: 图表 应办
        图
        :::
        """;

    private const string Page = "<html>{{ title }}{{ for article in articles }}{{ article.body }}{{ if article.has_side }}{{ article.side }}{{ end }}{{ end }}{{ ledger }}</html>";

    private const string Scheme = """
        name: 排练
        offices: [{ name: 甲街道办事处, short: 甲 }]
        indicators:
          - { code: 应办, unit: 件, kind: stock }
          - { code: 已办, unit: 件, kind: stock, part-of: 应办 }
        rates:
          - { code: 完成率, formula: 已办 / 应办, unit: "%" }
        """;

    /// <summary>The rehearsal that is under way; done where none is. What another room has to load follows it: two at once would hinder the work itself.</summary>
    public static Task UnderWay { get; private set; } = Task.CompletedTask;

    /// <summary>Off where the program was compiled ahead of time: there is nothing to load.</summary>
    [FeatureSwitchDefinition("Bulletin.Rehearsal")]
    private static bool IsOfUse => !AppContext.TryGetSwitch("Bulletin.Rehearsal", out var isOn) || isOn;

    public static void Start()
    {
        if (IsOfUse)
            UnderWay = Task.Run(Run);
    }

    private static void Run()
    {
        if (SchemeReader.Read("scheme.yaml", Scheme).Scheme is not { } scheme)
            return;
        var place = new Place("排练", "表", new(1, 1));
        Reported?[][] values = [.. scheme.Indicators.Select(i => (Reported?[])[new(i, scheme.Offices.Offices[0], ReportedState.Value, "1", place) { Value = Rational.One }])];
        var day = new CheckedDay(new(scheme, new(2021, 7, 29), [], values), []);
        var template = new Template("排练", scheme, [new("排练.md", Article)], new("page.html", Page), "");
        var issue = Editor.Edit(day, Calculator.Run(day), new(template, []));
        new HtmlPrinter(template).Print(issue);
        new FiguresJson().Print(issue);
        PageType.Of("<p class=\"a\">一</p>", TypeSheet.Read(".a > p:first-child { font: 700 1em/1 var(--a, serif) }"));
    }
}
