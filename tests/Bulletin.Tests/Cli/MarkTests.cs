using Bulletin.Documents.Importing;
using Bulletin.Tests.Documents;
using Bulletin.Tests.Documents.Marking;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Cli;

public sealed class MarkTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_originals_stay_as_they_were_and_the_copy_is_read_like_them()
    {
        var before = File.ReadAllBytes(_desk.PathOf("wrong.xlsx"));
        Assert.Equal(0, _desk.Type("bulletin mark wrong.xlsx -t town -o out").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(_desk.PathOf("wrong.xlsx")));
        Assert.Equal(["out/wrong.退回单.xlsx"], _desk.Made());
        var (shown, code) = _desk.Type("bulletin check out/wrong.退回单.xlsx -t town");
        Assert.Equal(3, code);
        Assert.Contains("C4  “西山街道办事处”的“已复工企业”是 1143", shown, StringComparison.Ordinal);
        Assert.Contains("错误 1 · 核实 0", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_copy_that_comes_back_mended_is_not_handed_back_again()
    {
        _desk.Type("bulletin mark wrong.xlsx -t town -o out");
        var copy = new ReadPackage(File.ReadAllBytes(_desk.PathOf("out/wrong.退回单.xlsx")));
        Directory.CreateDirectory(_desk.PathOf("back"));
        File.WriteAllBytes(_desk.PathOf("back/wrong.退回单.xlsx"), RawWorkbook.OfParts([.. copy.Names.Select(n => (n, copy.Text(n).Replace("<v>1143</v>", "<v>1133</v>", StringComparison.Ordinal).Replace("<x:v>1143</x:v>", "<x:v>1133</x:v>", StringComparison.Ordinal)))]));
        var (shown, code) = _desk.Type("bulletin mark back/wrong.退回单.xlsx -t town -o again");
        Assert.Equal(0, code);
        Assert.Contains("没有要退回的，什么也没有写。", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_marked_gets_the_list_alone_and_an_office_that_sent_nothing_is_on_no_list()
    {
        _desk.Return("in/a.xlsx", (10, 9));
        File.WriteAllText(_desk.PathOf("in/b.csv"), "复工日报（2021年7月29日）,,\n办事处,停产企业,已复工企业\n西山街道办事处,5,6\n");
        var (shown, code) = _desk.Type("bulletin mark in/a.xlsx in/b.csv -t town -o out");
        Assert.True(code == 0, shown);
        Assert.Equal(["out/b.退回单.xlsx"], _desk.Made());
        Assert.Contains("缺报 1 个：南桥街道办事处", shown, StringComparison.Ordinal);
        var list = Assert.Single(Read("out/b.退回单.xlsx").Sheets);
        Assert.Equal(["1", "b", "C3", "西山街道办事处", "已复工企业", "错误"], Enumerable.Range(1, 6).Select(c => list[5, c].Text));
        Assert.Equal("", list[6, 1].Text);
    }

    [Fact]
    public void A_workbook_that_is_due_to_hold_all_offices_is_handed_back_for_one_that_lacks()
    {
        _desk.Return("two.xlsx", (10, 9), (10, 9));
        Assert.Equal(0, _desk.Type("bulletin mark two.xlsx -t town -o out").ExitCode);
        Assert.Contains("南桥街道办事处", Read("out/two.退回单.xlsx").Sheets[0][5, 7].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_versions_that_contradict_each_other_both_are_handed_back()
    {
        _desk.Return("in/a.xlsx", (10, 9), (20, 15), (30, 30));
        _desk.Return("in/b.xlsx", (11, 9), (20, 15), (30, 30));
        var (shown, code) = _desk.Type("bulletin mark in -t town -o out");
        Assert.True(code == 0, shown);
        Assert.Equal(["out/a.退回单.xlsx", "out/b.退回单.xlsx"], _desk.Made());
        Assert.DoesNotContain("不必退的", shown, StringComparison.Ordinal);
        foreach (var name in _desk.Made())
        {
            var list = Read(name).Sheets[0];
            Assert.Equal("B3", list[5, 3].Text);
            Assert.Contains("a.xlsx《日报》B3是10，b.xlsx《日报》B3是11", list[5, 7].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Returns_of_one_name_and_two_kinds_get_lists_of_two_names()
    {
        _desk.Return("in/a.xlsx", (10, 11));
        File.WriteAllText(_desk.PathOf("in/a.csv"), "复工日报（2021年7月29日）,,\n办事处,停产企业,已复工企业\n西山街道办事处,5,6\n");
        _desk.Type("bulletin mark in/a.xlsx in/a.csv -t town -o out");
        Assert.Equal(["out/a.csv.退回单.xlsx", "out/a.退回单.xlsx"], _desk.Made());
    }

    [Fact]
    public void A_return_is_never_replaced()
    {
        _desk.Return("out/wrong.退回单.xlsx", (10, 9), (10, 9), (10, 9));
        var before = File.ReadAllBytes(_desk.PathOf("out/wrong.退回单.xlsx"));
        Assert.Equal(1, _desk.Type("bulletin mark out/wrong.退回单.xlsx wrong.xlsx -t town -o out").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(_desk.PathOf("out/wrong.退回单.xlsx")));
    }

    private Workbook Read(string name) => WorkbookImporter.ReadFile(_desk.PathOf(name), name);
}
