using System.Text;
using Bulletin.Cli.Night;
using Bulletin.Cli.Writing;
using Bulletin.Schemes;
using Xunit;

namespace Bulletin.Tests.Cli.Night;

public sealed class NightPartsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-night-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Asia/Shanghai", 19 * 60, false, "2021-07-29T10:59:59Z", "2021-07-28")]
    [InlineData("Asia/Shanghai", 19 * 60, false, "2021-07-29T11:00:00Z", "2021-07-29")]
    [InlineData("Asia/Shanghai", 9 * 60, true, "2021-07-30T00:59:00Z", "2021-07-28")]
    [InlineData("Asia/Shanghai", 9 * 60, true, "2021-07-30T01:00:00Z", "2021-07-29")]
    [InlineData("Asia/Shanghai", 24 * 60, false, "2021-07-29T15:59:59Z", "2021-07-28")]
    [InlineData("Asia/Shanghai", 24 * 60, false, "2021-07-29T16:00:00Z", "2021-07-29")]
    [InlineData("asia/urumqi", 19 * 60, false, "2021-07-29T12:59:00Z", "2021-07-28")]
    [InlineData("-05:00", 19 * 60, false, "2021-07-30T00:00:00Z", "2021-07-29")]
    public void The_day_that_is_due_is_the_last_whose_cut_off_has_passed_on_the_offices_clocks(string zone, int minute, bool isNextDay, string now, string expected)
    {
        var calendar = new NightCalendar(OfficeZone.Parse(zone)!, new(minute, isNextDay));
        Assert.Equal(DateOnly.Parse(expected, null), calendar.DayDueAt(DateTimeOffset.Parse(now, null)));
    }

    [Theory]
    [InlineData("Asia/Beijing")]
    [InlineData("Europe/Berlin")]
    [InlineData("8")]
    [InlineData("+8")]
    [InlineData("+25:00")]
    [InlineData("")]
    public void A_zone_that_is_not_known_for_certain_is_none(string written) => Assert.Null(OfficeZone.Parse(written));

    [Theory]
    [InlineData(-6, true)]
    [InlineData(-4, false)]
    [InlineData(0, false)]
    [InlineData(31 * 24 * 60, false)]
    [InlineData(31 * 24 * 60 + 1, true)]
    public void A_clock_that_goes_back_or_far_ahead_is_refused(int minutes, bool isRefused)
    {
        var last = new DateTimeOffset(2021, 7, 29, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(isRefused, ClockGuard.Fault(last.AddMinutes(minutes), last, new(OfficeZone.Shanghai, new(0, false))) is not null);
        Assert.Null(ClockGuard.Fault(last.AddMinutes(minutes), null, new(OfficeZone.Shanghai, new(0, false))));
    }

    [Fact]
    public void A_log_grown_too_large_steps_back_and_the_last_falls_off()
    {
        var path = Path.Combine(_folder, "night.log");
        for (var i = 1; i <= 5; i++)
            new RotatedFile(path, largest: 4, kept: 2).Append(Encoding.UTF8.GetBytes($"run {i}\n"));
        Assert.Equal(("run 5\n", "run 4\n", "run 3\n"), (File.ReadAllText(path), File.ReadAllText(path + ".1"), File.ReadAllText(path + ".2")));
        Assert.Equal(3, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_line_that_was_broken_off_is_ended_before_the_next()
    {
        var path = Path.Combine(_folder, "night.log");
        File.WriteAllText(path, "one\ntw");
        new RotatedFile(path).Append("three\n"u8);
        Assert.Equal("one\ntw\nthree\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_is_known_again_by_what_it_holds()
    {
        var path = Path.Combine(_folder, "a");
        File.WriteAllText(path, "abc");
        Assert.Equal(FileMark.Of("a", "abc"u8), FileMark.OfDisk("a", path));
        // The test vector of RFC 9923 for "a".
        Assert.Equal("af63dc4c8601ec8c", FileMark.Of("a", "a"u8).Fingerprint);
        Assert.Equal("", FileMark.OfDisk("b", Path.Combine(_folder, "b")).Fingerprint);
    }
}
