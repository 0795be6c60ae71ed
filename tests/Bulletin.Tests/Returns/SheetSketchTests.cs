using Bulletin.Returns;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>What a sheet tells of itself where no scheme knows it.</summary>
public sealed class SheetSketchTests
{
    [Fact]
    public void A_sketch_names_title_columns_units_rows_and_totals()
    {
        var sketch = Sketch(
            "附件1 | | | | |",
            "商户开业日报（2022年4月21日） | < | < | < | < | <",
            "序号 | 街 区 | 大店 | < | 小店⏎（家） | 备注",
            "^ | ^ | 总数（家） | 4.21日开业 | ^ | ^",
            "1 | 海棠 | 10 | 9 | 3 |",
            "2 | 青桐⏎（3万人） | 20 | 15 | 4 | 停水",
            " | 合    计 | 30 | 24 | 7 |",
            "注：小店含摊位 | < | < | < | < | <",
            "填表人：沈青 | | | | |");
        Assert.Equal("商户开业日报(2022年4月21日)", sketch.Title);
        Assert.Equal(new TableArea(3, 4, 9, 2), sketch.Table);
        Assert.Equal("街区", sketch.LabelName);
        Assert.Equal(["大店/总数 家", "大店/开业 ", "小店 家", "备注 "], sketch.Columns.Select(c => $"{c.Path} {c.Unit}"));
        Assert.Equal([new SketchRow(5, "海棠", false), new(6, "青桐(3万人)", false), new(7, "合计", true)], sketch.Rows);
        Assert.Equal([DateSource.Title, DateSource.Header], sketch.Dates.Select(d => d.Source));
    }

    [Fact]
    public void The_unit_above_the_table_holds_for_all() =>
        Assert.Equal(["吨"], Sketch("蔬菜进销存日报 | <", "单位：吨 | <", "市场 | 库存", "东市 | 3").Units!.Units);

    [Fact]
    public void Labels_stand_in_the_first_column_of_words() =>
        Assert.Equal(2, Sketch("编号 | 市场 | 库存", "001 | 东市 | 3", "002 | 西市 | 4").Table.OfficeColumn);

    [Fact]
    public void A_sheet_without_a_table_gives_no_sketch()
    {
        Assert.Null(SheetSketch.Of("日报.xlsx", TextGrid.Read("表", ["附件1", "商户开业日报"])));
        Assert.Null(SheetSketch.Of("日报.xlsx", TextGrid.Read("表", [])));
    }

    private static SheetSketch Sketch(params string[] lines) => SheetSketch.Of("日报.xlsx", TextGrid.Read("表", lines))!;
}
