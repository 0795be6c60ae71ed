using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>What holds for every sheet, whoever made it.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Words =
    [
        "", "", "办事处", "东湖街道办事处", "西山街道办事处", "南桥街道办事处", "区直单位", "停产企业", "已复工企业", "比昨日新增", "复工率（%）", "清运淤泥（吨）", "工作亮点", "合计", "小计", "序号",
        "灾后复工日报（2021年7月29日）", "7月28日", "4.21日复市", "单位：家", "注：无", "栏目", "内容", "无", "—", "0", "10", "9", "-3", "98.75%", "1.5", "'7,630", "'12家", "#DIV/0!", "=A1", "2021-07-29", "其中：已复工企业",
    ];

    private static readonly string[][] Table =
    [
        ["序号", "办事处", "停产企业", "已复工企业", "比昨日新增", "清运淤泥", "工作亮点"],
        ["1", "东湖街道办事处", "10", "9", "1", "1.5", "泵站修复"],
        ["2", "西山街道办事处", "20", "15", "-1", "", ""],
        ["3", "南桥街道办事处", "30", "30", "", "—", "无"],
        ["", "合计", "60", "54", "0", "1.5", ""],
    ];

    private static readonly Scheme Streets = CaseSchemes.Read("streets");

    [Fact]
    public void No_sheet_makes_the_reader_throw() =>
        Gen.Select(Gen.OneOf([.. Words.Select(w => Gen.Const(w))]).Array[0, 7].Array[0, 9], Merge.Array[0, 3], (rows, merges) => (rows, merges))
            .Sample(
                drawn =>
                {
                    var sheet = new Sheet("随机", [.. drawn.rows.Select(row => row.Select(TextGrid.ReadCell).ToArray())]) { Merges = drawn.merges };
                    var (day, findings) = ReturnCase.Run(Streets, [new Workbook("随机.xlsx", [sheet])], null);
                    return day is not null || findings.Count > 0;
                },
                iter: 3000);

    [Fact]
    public void The_order_of_columns_does_not_matter() =>
        Gen.Shuffle(Enumerable.Range(1, 6).ToArray()).Sample(
            order => Assert.Equal(Read(Table), Read([.. Table.Select(row => order.Prepend(0).Select(i => row[i]).ToArray())])),
            iter: 100);

    [Fact]
    public void Blank_rows_above_and_blank_columns_left_do_not_matter() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Sample(
            (above, left) => Assert.Equal(Read(Table), Read(
                [.. Enumerable.Repeat(Array.Empty<string>(), above), .. Table.Select(row => Enumerable.Repeat("", left).Concat(row).ToArray())])),
            iter: 36);

    [Fact]
    public void Padding_and_line_breaks_in_names_do_not_matter() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.OneOf(Gen.Const(" "), Gen.Const("\u3000"), Gen.Const("⏎"), Gen.Const("   "))).Sample(
            (column, at, padding) =>
            {
                string[][] padded = [.. Table.Select(row => (string[])row.Clone())];
                padded[0][column] = padded[0][column].Insert(Math.Min(at, padded[0][column].Length), padding);
                foreach (var row in padded.Skip(1))
                    row[1] = row[1].Insert(Math.Min(at, row[1].Length), padding);
                Assert.Equal(Read(Table), Read(padded));
            },
            iter: 200);

    private static Gen<CellRange> Merge =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 6], Gen.Int[0, 3], Gen.Int[0, 3], (top, left, down, right) => new CellRange(top, left, top + down, left + right));

    /// <summary>What was read, without its cells: they move, the facts do not.</summary>
    private static string Read(string[][] table)
    {
        string[][] titled = [["灾后复工日报（2021年7月29日）"], .. table];
        var sheet = new Sheet("日报", [.. titled.Select(row => row.Select(TextGrid.ReadCell).ToArray())]);
        var (day, findings) = ReturnCase.Run(Streets, [new Workbook("日报.xlsx", [sheet])], null);
        var facts = WrittenResult.Facts(day).Select(f => f.Split(" at ")[0]);
        return string.Join('\n', facts.Order(StringComparer.Ordinal).Concat(findings.Select(f => $"{f.Kind.Code} {f.Severity}")));
    }
}
