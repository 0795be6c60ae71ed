using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>What <c>bulletin new --from</c> says of its example.</summary>
public sealed class NewTests
{
    private const string Twice = "复工日报（2022年4月21日）,\n街道,复工（家）\n甲街道,3\n乙街道,见附件\n甲街道,4\n";

    [Fact]
    public void It_counts_the_errors_that_check_stops_at()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.PathOf("twice.csv"), Twice);
        var (drafted, _) = desk.Type("bulletin new out/twice --from twice.csv");
        var (_, code) = desk.Type("bulletin check twice.csv -t out/twice");
        Assert.Equal(3, code);
        Assert.Contains("错误 2 · ", drafted, StringComparison.Ordinal);
        Assert.Contains("B5  “甲街道”的“复工”在twice.csv", drafted, StringComparison.Ordinal);
        Assert.Contains("B4  “乙街道”的“复工”写的是“见附件”", drafted, StringComparison.Ordinal);
        Assert.DoesNotContain("全部", drafted, StringComparison.Ordinal);
    }
}
