using System.Globalization;
using Bulletin.Returns;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>How deep a header is, from cells and merges alone. The tables that others marked by hand lie where BULLETIN_CORPUS says.</summary>
public sealed class HeaderDepthTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_the_tables_marked_by_hand_nearly_every_header_has_its_depth()
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the tables marked by hand are not here.");
        var files = Directory.GetFiles(Path.Combine(corpus!, "header-gold"), "*_tables.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var tables = files.SelectMany(MarkedTable.All).Where(t => t is { Kind: "vertical" or "hierarchical", HeaderRows: > 0 }).ToList();
        var wrong = tables.Where(t => DepthOf(t) != t.HeaderRows).ToList();
        var right = tables.Count - wrong.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {tables.Count} ({100m * right / tables.Count:0.0} %)"));
        foreach (var table in wrong)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Id} ({table.Kind}): {DepthOf(table)} instead of {table.HeaderRows}"));
        Assert.True(right * 100 >= tables.Count * 95, $"{right} of {tables.Count}");
    }

    [Theory]
    [InlineData("one row", 1, "办事处 | 停产 | 复工", "东湖 | 10 | 9")]
    [InlineData("a group merged over its names", 2, "办事处 | 企业 | <", "^ | 停产 | 复工", "东湖 | 10 | 9")]
    [InlineData("a group with blanks beside it", 2, "办事处 | 企业 | ", " | 停产 | 复工", "东湖 | 10 | 9")]
    [InlineData("a group over words", 2, "办事处 | 企业 | <", "^ | 名称 | 地址", "东湖 | 甲厂 | 湖边")]
    [InlineData("groups of groups", 3, "办事处 | 企业 | < | < | <", "^ | 户数 | < | 人数 | <", "^ | 总数 | 复市 | 总数 | 复岗", "东湖 | 1 | 1 | 2 | 2")]
    [InlineData("a name merged over its own column of values twice as wide", 1, "办事处 | 停产 | <", "东湖 | 10 | <")]
    [InlineData("labels in two columns under one name", 1, "单位 | < | 停产", "东湖 | 甲社区 | 无", "^ | 乙社区 | 无")]
    [InlineData("words as values", 1, "办事处 | 亮点", "东湖 | 泵站修复", "西山 | 道路畅通")]
    public void A_header_goes_on_while_its_names_do(string what, int rows, params string[] lines) =>
        Assert.True(rows == HeaderDepth.Of(TextGrid.Read("表", lines), 1, lines.Length), what);

    private static int DepthOf(MarkedTable table) => HeaderDepth.Of(table.Sheet, 1, table.Sheet.RowCount);
}
