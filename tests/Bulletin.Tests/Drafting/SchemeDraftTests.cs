using System.Globalization;
using Bulletin.Checks;
using Bulletin.Drafting;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Drafting;

/// <summary>A scheme drafted from an example: it loads, reads the example, and says of each guess that it is one.</summary>
public sealed class SchemeDraftTests
{
    private static readonly string[] Shops =
    [
        "附件1 | | | | | | | | |",
        "商户开业日报（2022年4月21日） | < | < | < | < | < | < | < | < | <",
        "序号 | 街道 | 大店 | < | < | 小店⏎（家） | < | 到岗率 | 今日新增 | 备注",
        "^ | ^ | 总数（家） | 其中：开业 | 比昨日新增 | 总数 | 比昨日新增 | ^ | ^ | ^",
        "1 | 海棠街道 | 10 | 9 | -1 | 3 | 0 | 98% | 2.5 |",
        "2 | 青桐街道（3万人） | 20 | 15 | 2 | 4 | 1 | 87.5% | 0 | 停水",
        "3 | 小计 | 30 | 24 | 1 | 7 | 1 | | 2.5 |",
        "4 | 白杨街道 | 5 | 5 | 0 | 6 | | 100% | 1 |",
        " | 合    计 | 35 | 29 | 1 | 13 | 1 | | 3.5 |",
        "注：小店含摊位 | < | < | < | < | < | < | < | < | <",
    ];

    [Fact]
    public void It_holds_what_the_example_shows()
    {
        var draft = Draft(Shops);
        var scheme = Load(draft);
        Assert.Equal(("商户开业日报", "街道"), (scheme.Name, scheme.OfficeWord));
        Assert.Equal(["海棠街道", "青桐街道", "白杨街道"], scheme.Offices.Offices.Select(o => o.Name));
        Assert.Equal(
            [
                "大店总数 大店/总数 家 Stock",
                "开业 大店/开业 家 Stock part of 大店总数",
                "大店比昨日新增 大店/比昨日新增 家 Change",
                "小店总数 小店/总数 家 Stock",
                "小店比昨日新增 小店/比昨日新增 家 Change optional",
                "到岗率 到岗率 % Rate",
                "今日新增 今日新增 个 Flow 1 decimals",
                "备注 备注  Text optional",
            ],
            scheme.Indicators.Select(Show));
    }

    [Fact]
    public void It_reads_every_number_of_the_example()
    {
        var trial = DraftTrial.Of(Draft(Shops), "日报.xlsx");
        Assert.Equal((32, ""), (trial.Read, string.Join(' ', trial.Unread)));
        Assert.DoesNotContain(trial.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Each_guess_says_that_it_is_one_and_why()
    {
        var yaml = Draft(Shops).Files()[0].Text;
        Assert.Contains("    kind: change  # 猜的：名称里有“比昨”\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    kind: flow  # 猜的：名称里有“今日”\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    kind: rate  # 猜的：名称以“率”结尾\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    unit: 个  # 猜的：表上没有写单位\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    part-of: 大店总数  # 猜的：名称写着“其中”\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    unit: 家\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_in_brackets_is_the_columns_own_and_not_its_neighbours()
    {
        string[] lines = ["乡镇 | 过火面积（亩） | 专业队（支） | 危房（栋）", "甲镇 | 3 | 4 | 5", "乙镇 | 1 | 2 | 3"];
        Assert.Equal(["过火面积 亩", "专业队 支", "危房 栋"], Load(Draft(lines)).Indicators.Select(i => $"{i.Code} {i.Unit}"));
    }

    [Fact]
    public void The_year_of_an_example_may_stand_where_it_was_filled_in()
    {
        var draft = Draft("秋粮日报（10月16日）", "填报日期：2024年10月17日", "乡镇 | 入库（吨）", "甲镇 | 3", "乙镇 | 1");
        Assert.Equal((false, new DateOnly(2024, 10, 16)), (draft.LacksYear, draft.TrialDay));
        Assert.DoesNotContain("year", draft.Files()[0].Text.Split("office-word")[0].Split("照一张例表")[1], StringComparison.Ordinal);
        var undated = Draft("秋粮日报", "填报日期：2024年10月17日", "乡镇 | 入库（吨）", "甲镇 | 3", "乙镇 | 1");
        Assert.Equal((true, new DateOnly(2024, 10, 17)), (undated.LacksYear, undated.TrialDay));
    }

    [Fact]
    public void Decimals_are_those_of_every_row_of_an_office_also_where_its_name_is_merged_over_two()
    {
        string[] lines = ["办事处 | 发放（吨）", "甲街道 | 3", "^ | 87.43", "乙街道 | 10"];
        var draft = Draft(lines);
        Assert.Equal(2, Load(draft).Indicators[0].Decimals);
        Assert.DoesNotContain(DraftCheck.Of(draft, Load(draft), Book(lines)), f => f.Kind == FractionalValue.Kind);
    }

    [Fact]
    public void Columns_of_one_name_that_bear_days_are_told_apart_by_their_days()
    {
        string[] lines =
        [
            "2022年4月18日蔬菜包（箱）发放表 | < | < | <", "城区 | 4月16日提报需求量 | 4月18日实际发放量 | 4月17日提报需求量", "^ | 箱数 | 箱数 | 箱数",
            "甲区 | 10 | 9 | 5", "乙区 | 20 | 21 | 6",
        ];
        var draft = Draft(lines);
        var yaml = draft.Files()[0].Text;
        Assert.Contains("    day: -2  # 猜的：例表里这一列写的是4月16日\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    title: \"提报需求量箱数（前一日）\"\n", yaml, StringComparison.Ordinal);
        Assert.Equal([-2, null, -1], Load(draft).Indicators.Select(i => i.Day));
        var trial = DraftTrial.Of(draft, "日报.xlsx");
        Assert.Equal((6, 0), (trial.Read, trial.Unread.Count));
        Assert.DoesNotContain(DraftCheck.Of(draft, Load(draft), Book(lines)), f => f.StopsThePress);
    }

    [Fact]
    public void It_warns_of_an_office_that_stands_twice_and_of_words_among_numbers()
    {
        string[] lines = ["复工日报（2022年4月21日） | <", "办事处 | 复工（家）", "甲街道 | 3", "乙街道 | 见附件", "甲街道 | 4"];
        var draft = Draft(lines);
        var yaml = draft.Files()[0].Text;
        Assert.Contains("  - 甲街道  # 注意：例表里占了第3、5行", yaml, StringComparison.Ordinal);
        Assert.Contains("    # 注意：例表里有 1 格不是数字（B4）", yaml, StringComparison.Ordinal);
        var errors = DraftCheck.Of(draft, Load(draft), Book(lines)).Where(f => f.StopsThePress);
        Assert.Equal(["not-a-number", "office-duplicate"], errors.Select(f => f.Kind.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_clean_example_is_checked_without_an_error() =>
        Assert.DoesNotContain(DraftCheck.Of(Draft(Shops), Load(Draft(Shops)), Book(Shops)), f => f.Severity == Severity.Error);

    [Fact]
    public void Its_article_prints_the_totals_and_the_table()
    {
        var draft = Draft(Shops);
        var files = draft.Files();
        var template = new Template("草稿", Load(draft), [files[1]], new("page.html", ""), "");
        var edition = Press.Run(new(template, [Book(Shops)]) { Input = "日报.xlsx", Printers = [new TextPrinter()] });
        Assert.DoesNotContain(edition.Findings, f => f.Severity == Severity.Error);
        var text = System.Text.Encoding.UTF8.GetString(edition.Files[0].Content.Span);
        Assert.Contains("大店总数35家；", text, StringComparison.Ordinal);
        Assert.Contains("白杨", text, StringComparison.Ordinal);
        Assert.Contains("3个街道报来数据", text, StringComparison.Ordinal);
        Assert.Contains("各街道合计如下", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_over_the_offices_that_is_no_plain_word_stays_out_of_the_article()
    {
        string[] lines = ["复工日报（2022年4月21日） | <", "{{date}} | 复工（家）", "甲街道 | 3", "乙街道 | 4"];
        Assert.Contains("{{ 办事处数 }}单位报来数据", Draft(lines).Files()[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_one_only_where_its_name_and_all_offices_bear_it_out()
    {
        var scheme = Load(Draft("办事处 | 停产 | 其中：复工", "甲街道 | 10 | 11", "乙街道 | 10 | 9"));
        Assert.All(scheme.Indicators, i => Assert.Null(i.PartOf));
    }

    [Fact]
    public void Days_down_are_no_offices() => Assert.Null(SchemeDraft.Of(Book("日期 | 白菜", "4月1日 | 3", "4月2日 | 4")));

    [Fact]
    public void Of_tables_one_below_another_it_takes_the_largest_that_it_reads()
    {
        var draft = Draft("库存日报（2022年4月21日）| < | <", "序号 | 单位 | 调入量（吨）", "1 | 市级 | 3", "2 | 省级 | 3", "序号 | 单位 | 进货量（吨）", "1 | 海吉 | 4", "2 | 国欧 | 5", "3 | 地利 | 6");
        Assert.Equal(["海吉", "国欧", "地利"], Load(draft).Offices.Offices.Select(o => o.Name));
    }

    [Theory]
    [InlineData("甲: 乙")]
    [InlineData("# 甲")]
    [InlineData("'甲'")]
    [InlineData("甲\"乙\\")]
    [InlineData("- 甲")]
    [InlineData("[甲, 乙]")]
    [InlineData("{{ 甲 }}")]
    [InlineData("&甲 *乙")]
    [InlineData("%甲")]
    [InlineData("甲：乙，丙")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("合计值")]
    [InlineData("均值")]
    [InlineData("if")]
    [InlineData("**甲**<b>")]
    [InlineData("甲余")]
    public void A_name_means_nothing_but_itself(string name)
    {
        var sheet = Table(name, $"{name.Replace(":", "", StringComparison.Ordinal).Replace("：", "", StringComparison.Ordinal)}街道", "乙街道");
        var draft = SchemeDraft.Of(new("日报.xlsx", [sheet]))!;
        var scheme = Load(draft);
        Assert.Equal(WrittenName.Fold(name), scheme.Indicators[0].Name.ToString());
        Assert.Empty(DraftTrial.Of(draft, "日报.xlsx").Unread);
        var edition = Press.Run(new(new("草稿", scheme, [draft.Files()[1]], new("page.html", ""), ""), [new("日报.xlsx", [sheet])]) { Input = "日报.xlsx", Date = new(2022, 4, 21), Printers = [new TextPrinter()] });
        Assert.DoesNotContain(edition.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Whatever_the_names_are_the_draft_loads() =>
        Gen.Select(Names, Names, Names).Sample((indicator, first, second) =>
        {
            if (SchemeDraft.Of(new("日报.xlsx", [Table(indicator, first, second)])) is { } draft)
                Load(draft);
        }, iter: 300);

    private static Gen<string> Names => Gen.OneOf(Gen.Char["甲乙丙余率/%：:#'\"\\-[]{},&*!|>~`@ 　\u0007\u2028（）()1a"], Gen.Char).Array[1, 8].Select(c => new string(c)).Where(s => !s.Any(char.IsSurrogate));

    private static Sheet Table(string indicator, string first, string second)
    {
        static Cell Text(string text) => new(CellKind.Text, text);
        static Cell Number(int number) => new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)) { Number = number };
        return new("表", [[Text("办事处"), Text(indicator), Text("人数")], [Text(first), Number(1), Number(2)], [Text(second), Number(3), Number(4)]]);
    }

    private static string Show(Indicator i) =>
        $"{i.Code} {i.Name} {i.Unit} {i.Kind}{(i.PartOf is null ? "" : $" part of {i.PartOf}")}{(i.IsRequired ? "" : " optional")}{(i.Decimals == 0 || i.Kind == IndicatorKind.Rate ? "" : $" {i.Decimals} decimals")}";

    private static Scheme Load(SchemeDraft draft)
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", draft.Files()[0].Text);
        Assert.True(scheme is not null, draft.Files()[0].Text + string.Join('\n', findings.Select(f => f.Message.English)));
        return scheme!;
    }

    private static SchemeDraft Draft(params string[] lines) => SchemeDraft.Of(Book(lines))!;

    private static Workbook Book(params string[] lines) => new("日报.xlsx", [TextGrid.Read("表", lines)]);
}
