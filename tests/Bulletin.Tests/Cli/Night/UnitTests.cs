using System.Diagnostics;
using System.Xml.Linq;
using Bulletin.Cli.Night.Units;
using Bulletin.Findings;
using Xunit;

namespace Bulletin.Tests.Cli.Night;

/// <summary>What <c>--print-unit</c> prints, with paths that hold blanks, signs and Chinese.</summary>
public sealed class UnitTests
{
    private static readonly UnitPlan Plan = new(["/opt/出 报/bulletin", "nightly", "--inbox", "/srv/收 件/50%\"$HOME", "--out", "/srv/out's"], "/srv/工 作", ["/srv/out's", "/var/日 志"],
        new(2021, 7, 29, 19, 10, 0, TimeSpan.FromHours(8)), "Asia/Shanghai");

    [Fact]
    public void A_systemd_unit_holds_each_path_as_one_word_and_doubles_what_would_be_replaced()
    {
        var unit = SystemdUnit.Of(Plan, Language.Chinese);
        Assert.Contains("\nExecStart=\"/opt/出 报/bulletin\" nightly --inbox \"/srv/收 件/50%%\\\"$$HOME\" --out \"/srv/out's\"\n", unit, StringComparison.Ordinal);
        Assert.Contains("\nReadWritePaths=\"/srv/out's\" \"/var/日 志\"\n", unit, StringComparison.Ordinal);
        Assert.Contains("\nWorkingDirectory=/srv/工 作\n", unit, StringComparison.Ordinal);
        Assert.Contains("\nOnCalendar=*-*-* 11:10:00 UTC\n", unit, StringComparison.Ordinal);
        Assert.Contains("\nOnFailure=bulletin-nightly-failed.service\n", unit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Shanghai", "CRON_TZ=Asia/Shanghai\n10 19 * * * ")]
    [InlineData("+08:00", "CRON_TZ=UTC\n10 11 * * * ")]
    public void A_cron_line_is_at_the_offices_time_and_no_sign_ends_it(string zone, string expected)
    {
        var line = CronLine.Of(Plan with { ZoneName = zone }, Language.English);
        Assert.Contains(expected + "cd '/srv/工 作' && said=$('/opt/出 报/bulletin' nightly --inbox '/srv/收 件/50\\%\"$HOME' --out '/srv/out'\\''s' 2>&1) || echo \"$said\"\n", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(4, "没有出报\n")]
    public void Cron_has_mail_to_send_only_of_a_night_that_failed(int exitCode, string mail)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no cron here.");
        var line = CronLine.Of(Plan with { Folder = "/", Call = ["/bin/sh", "-c", $"echo 没有出报 >&2; exit {exitCode}"] }, Language.Chinese).TrimEnd().Split('\n')[^1];
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line.Split(' ', 6)[^1]]) { RedirectStandardOutput = true })!;
        Assert.Equal(mail, shell.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void A_task_for_Windows_is_XML_for_any_code_page_and_at_the_offices_time()
    {
        var text = WindowsTask.Of(Plan with { Call = [@"C:\出 报\bulletin.exe", "nightly", "--inbox", @"D:\收 件\", "--out", "D:\\a\"b"] }, Language.Chinese);
        Assert.All(text, c => Assert.True(char.IsAscii(c)));
        var task = XDocument.Parse(text);
        Assert.Null(task.Declaration!.Encoding);
        Assert.Equal("2021-07-29T19:10:00+08:00", Value(task, "StartBoundary"));
        Assert.Equal(@"C:\出 报\bulletin.exe", Value(task, "Command"));
        Assert.Equal("""nightly --inbox "D:\收 件\\" --out "D:\a\"b" """.TrimEnd(), Value(task, "Arguments"));
        Assert.Equal("IgnoreNew", Value(task, "MultipleInstancesPolicy"));
    }

    [Fact]
    public void The_unit_that_is_printed_is_one_that_systemd_takes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "systemd is not installed here.");
        using var desk = new Desk();
        Directory.CreateDirectory(desk.PathOf("收 件 50%"));
        var program = desk.PathOf("程 序");
        File.Copy("/bin/true", program);
        var plan = new UnitPlan([program, "nightly", "--inbox", desk.PathOf("收 件 50%")], desk.Folder, [desk.Folder], Plan.FirstRun, Plan.ZoneName);
        var files = new List<string>();
        foreach (var line in SystemdUnit.Of(plan, Language.English).Split('\n'))
        {
            if (line.StartsWith("# /etc/systemd/system/", StringComparison.Ordinal))
                files.Add(desk.PathOf(Path.GetFileName(line)));
            File.AppendAllText(files[^1], line + "\n");
        }
        Assert.Equal(3, files.Count);
        using var verify = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", "--man=no", .. files]) { RedirectStandardError = true })!;
        var said = verify.StandardError.ReadToEnd();
        verify.WaitForExit();
        Assert.True(verify.ExitCode == 0 && !said.Contains("bulletin-nightly", StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("systemd", "ExecStart=/opt/bulletin/bulletin nightly --inbox ")]
    [InlineData("cron", "10 18 * * * cd ")]
    [InlineData("windows", "<StartBoundary>2021-07-30T18:10:00+08:00</StartBoundary>")]
    public void It_goes_by_the_cut_off_of_the_scheme_and_prints_no_bulletin(string scheduler, string expected)
    {
        using var desk = new Desk();
        var (shown, code) = desk.Type($"bulletin nightly --inbox inbox --out out -t timed -f txt --print-unit {scheduler}");
        Assert.Equal(0, code);
        Assert.Contains(expected, shown, StringComparison.Ordinal);
        Assert.Contains("--template …/timed --format txt", shown, StringComparison.Ordinal);
        Assert.False(Path.Exists(desk.PathOf("out")));
    }

    private static string Value(XDocument task, string name) => task.Descendants().Single(e => e.Name.LocalName == name).Value;
}
