using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Findings;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Cli;

public sealed class ScreenTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("daily.xlsx", 10)]
    [InlineData("办事处", 6)]
    [InlineData("《日报》B5", 10)]
    [InlineData("（３）", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("—“”·", 4)]
    [InlineData("葛\U000E0100镇", 4)]
    public void Chinese_characters_take_two_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("*.xlsx", "daily.xlsx", true)]
    [InlineData("*.xlsx", "a/daily.xlsx", false)]
    [InlineData("a*/*.xlsx", "a1/daily.xlsx", true)]
    [InlineData("**/*.xlsx", "daily.xlsx", true)]
    [InlineData("**/*.xlsx", "a/b/daily.xlsx", true)]
    [InlineData("**/b/?.xls", "a/b/1.xls", true)]
    [InlineData("**/b/?.xls", "a/b/12.xls", false)]
    public void A_pattern_answers_level_by_level(string pattern, string path, bool answers) => Assert.Equal(answers, Pattern.Parse(pattern).Matches(path));

    [Theory]
    [InlineData("*.xlsx", "")]
    [InlineData("in/7月*/x.xlsx", "in")]
    [InlineData("/srv/*/x.xlsx", "/srv")]
    [InlineData("/*.xlsx", "/")]
    [InlineData("D:/*.xlsx", "D:/")]
    public void A_pattern_is_looked_for_below_its_fixed_folders(string pattern, string root) => Assert.Equal(root, Pattern.Parse(pattern).Root);

    [Theory]
    [InlineData("请核对这两个数，改正后重报。", "请核对这两个数，改正|后重报。")]
    [InlineData("一二三四五六七八九十，十一", "一二三四五六七八九|十，十一")]
    [InlineData("一二三四五六七八九“十”", "一二三四五六七|八九“十”")]
    [InlineData("Check both numbers and report", "Check both numbers|and report")]
    [InlineData("averyveryverylongword that", "averyveryverylongword|that")]
    [InlineData("短", "短")]
    [InlineData("缺报的现在一共有 1 个：南桥", "缺报的现在一共有|1 个：南桥")]
    [InlineData("写的时间是2021年7月29日", "写的时间是|2021年7月29日")]
    [InlineData("一二三四五（GB/T 9704—2012）", "一二三四五（GB/T|9704—2012）")]
    [InlineData("见 daily.xlsx《日报》C4。", "见 daily.xlsx|《日报》C4。")]
    [InlineData("一二三四 a.xlsx《日报》C4。", "一二三四|a.xlsx《日报》C4。")]
    [InlineData("一二三四五六“停产企业”的", "一二三四五六|“停产企业”的")]
    [InlineData("一二三四五六七停产企业, 1142", "一二三四五六七停产企|业, 1142")]
    [InlineData("一二三四五六七八九文件夹。", "一二三四五六七八九|文件夹。")]
    [InlineData("Write it, see bulletin check", "Write it, see|bulletin check")]
    [InlineData("98.75 for 98.75%), do it", "98.75 for 98.75%),|do it")]
    public void A_line_is_broken_where_Chinese_may_be(string text, string lines) => Assert.Equal(lines, string.Join('|', Wrapping.Lines(text, 20)));

    [Fact]
    public void No_text_loses_a_letter_when_it_is_broken() =>
        Gen.String.Sample(text => string.Concat(Wrapping.Lines(text, 24)).Replace(" ", "", StringComparison.Ordinal) == string.Concat(text.EnumerateRunes()).Replace(" ", "", StringComparison.Ordinal), iter: 1000);

    [Fact]
    public void Colours_are_written_only_where_they_are_wanted()
    {
        Assert.Equal("错误 1", new Paint(false).Of(Severity.Error, "错误 1"));
        Assert.Equal("\e[1;31m错误 1\e[0m", new Paint(true).Of(Severity.Error, "错误 1"));
    }
}
