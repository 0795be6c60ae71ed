using System.Diagnostics;
using System.Text.Json;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Documents;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Bulletin.Tests.Cli.Night;

/// <summary>The unattended run, on the sample's inbox and on a small desk.</summary>
public sealed class NightTests
{
    internal const string Night = "bulletin nightly --inbox inbox --out out -t town -f txt";

    [Fact]
    public void The_night_prints_of_the_samples_inbox_what_a_build_prints_of_the_days_folder()
    {
        using var desk = new Desk();
        var inbox = Path.Combine(CaseFile.Root, "samples", "inbox");
        Assert.Equal(0, desk.Run(["nightly", "--inbox", inbox, "--out", "out", "-f", "html,txt"]).ExitCode);
        Assert.Equal(0, desk.Run(["build", Path.Combine(inbox, "2021-07-29"), "-o", "built", "-f", "html,txt", "-d", "2021-07-29"]).ExitCode);
        foreach (var file in Directory.EnumerateFiles(desk.PathOf("built/2021-07-29")))
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(desk.PathOf($"out/2021-07-29/{Path.GetFileName(file)}")));
    }

    [Fact]
    public void A_night_that_is_repeated_with_the_same_returns_touches_no_printed_file()
    {
        using var desk = new Desk();
        desk.Return("inbox/2021-07-29/all.xlsx", (10, 9), (10, 8), (10, 7));
        desk.Now = desk.Now.AddDays(1).AddHours(-5);
        Assert.Equal(0, desk.Type(Night).ExitCode);
        File.SetLastWriteTimeUtc(desk.PathOf("out/2021-07-29/bulletin.txt"), new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, desk.Type(Night).ExitCode);
        Assert.Equal(2000, File.GetLastWriteTimeUtc(desk.PathOf("out/2021-07-29/bulletin.txt")).Year);
        Assert.Equal("unchanged", Status(desk, "verdict"));
    }

    [Fact]
    public void A_PDF_that_was_named_and_not_printed_is_missed_with_5_and_tried_again()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        for (var night = 0; night < 2; night++)
        {
            var (shown, code) = desk.Type($"{Night},pdf --date 2021-07-29");
            Assert.Equal(5, code);
            Assert.Contains("PDF 没有印出来", shown, StringComparison.Ordinal);
            Assert.Equal("incomplete", Status(desk, "verdict"));
            Assert.True(File.Exists(desk.PathOf("out/2021-07-29/bulletin.txt")));
        }
        Assert.Equal(0, desk.Type($"{Night} --date 2021-07-29").ExitCode);
    }

    [Fact]
    public void The_night_prints_the_Word_document_that_the_scheme_asks_for()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        var scheme = desk.PathOf("town/scheme.yaml");
        File.WriteAllText(scheme, "docx-style: gb9704\n" + File.ReadAllText(scheme));
        Assert.Equal(0, desk.Type($"{Night},docx --date 2021-07-29").ExitCode);
        using var document = WordprocessingDocument.Open(desk.PathOf("out/2021-07-29/bulletin.docx"), isEditable: false);
        Assert.NotEmpty(document.Of("发文机关标志"));
    }

    [Fact]
    public void A_printed_file_that_is_gone_is_printed_again()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        var night = Night + " --date 2021-07-29";
        desk.Type(night);
        File.Delete(desk.PathOf("out/2021-07-29/bulletin.txt"));
        Assert.Equal(0, desk.Type(night).ExitCode);
        Assert.True(File.Exists(desk.PathOf("out/2021-07-29/bulletin.txt")));
    }

    [Fact]
    public void Of_files_of_many_days_lying_side_by_side_those_of_the_day_are_taken()
    {
        using var desk = new Desk();
        desk.Return("inbox/27.xlsx", "2021年7月27日", (10, 1), (10, 1), (10, 1));
        desk.Return("inbox/28.xlsx", "2021年7月28日", (10, 2), (10, 2), (10, 2));
        desk.Return("inbox/deep/29.xlsx", "2021年7月29日", (10, 3), (10, 3), (10, 3));
        desk.Return("inbox/20210726/26.xlsx", "2021年7月29日", (10, 4), (10, 4), (10, 4));
        var (shown, code) = desk.Type(Night + " --date 2021-07-29");
        Assert.Equal(0, code);
        Assert.Contains("核实 0", shown, StringComparison.Ordinal);
        Assert.Contains("9家", File.ReadAllText(desk.PathOf("out/2021-07-29/bulletin.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_date_that_was_printed_for_an_earlier_day_is_not_counted_again()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", "今日", (10, 9), (10, 8), (10, 7));
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-28").ExitCode);
        var (shown, code) = desk.Type(Night + " --date 2021-07-29");
        Assert.Equal(4, code);
        Assert.Contains("来的没有一份是2021-07-29的报表", shown, StringComparison.Ordinal);
        Assert.Contains("stale-return", File.ReadAllText(desk.PathOf("out/log/nightly.log")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_return_of_yesterday_among_todays_is_not_counted_and_said()
    {
        using var desk = new Desk();
        desk.Return("inbox/2021-07-29/east.xlsx", (10, 9));
        desk.Return("inbox/2021-07-29/others.xlsx", "2021年7月28日", (10, 9), (10, 8), (10, 7));
        File.AppendAllText(desk.PathOf("town/scheme.yaml"), "missing-office: leave-out\n");
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-29").ExitCode);
        Assert.Contains("\"stale-return\"", File.ReadAllText(desk.PathOf("out/2021-07-29/findings.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_after_the_day_but_is_of_another_is_not_counted_and_said()
    {
        using var desk = new Desk();
        desk.Return("inbox/东湖7月29日.xlsx", (10, 9));
        desk.Return("inbox/西山7月29日.xlsx", "2021年7月28日", (10, 9), (10, 8), (10, 7));
        desk.Return("inbox/西山7月27日.xlsx", "2021年7月27日", (10, 9), (10, 8), (10, 7));
        File.AppendAllText(desk.PathOf("town/scheme.yaml"), "missing-office: leave-out\n");
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-29").ExitCode);
        var log = File.ReadLines(desk.PathOf("out/log/nightly.log")).Where(l => l.Contains("stale-return", StringComparison.Ordinal));
        Assert.Contains("西山7月29日.xlsx", Assert.Single(log), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void The_numbers_of_the_bulletin_before_under_a_new_date_are_asked_about(int last, bool isAsked)
    {
        using var desk = new Desk();
        desk.Return("inbox/2021-07-28/all.xlsx", "2021年7月28日", (10, 9), (10, 8), (10, 7));
        desk.Return("inbox/2021-07-29/all.xlsx", (10, 9), (10, 8), (10, last));
        desk.Type(Night + " --date 2021-07-28");
        var (shown, code) = desk.Type(Night + " --date 2021-07-29");
        Assert.Equal(0, code);
        Assert.Equal(isAsked, shown.Contains("和7月28日印的一个也不差", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missed_night_is_made_up_by_its_date_and_then_no_gap_is_left()
    {
        using var desk = new Desk();
        foreach (var day in (string[])["27", "28", "29"])
            desk.Return($"inbox/2021-07-{day}/all.xlsx", $"2021年7月{day}日", (10, 9), (10, 8), (10, 7));
        desk.Type(Night + " --date 2021-07-27");
        Assert.Contains("bulletin nightly --inbox inbox --out out -t town -f txt --date 2021-07-28", desk.Type(Night + " --date 2021-07-29").Shown, StringComparison.Ordinal);
        Assert.Equal("2021-07-28", StatusOf(desk).GetProperty("missingDays")[0].GetString());
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-28").ExitCode);
        Assert.Equal(0, StatusOf(desk).GetProperty("missingDays").GetArrayLength());
    }

    /// <summary>Tonight has failed; somebody makes up for yesterday. Monitoring must not take that for tonight.</summary>
    [Fact]
    public void A_night_that_is_made_up_does_not_hide_the_day_that_is_due()
    {
        using var desk = new Desk();
        foreach (var day in (string[])["27", "28"])
            desk.Return($"inbox/2021-07-{day}/all.xlsx", $"2021年7月{day}日", (10, 9), (10, 8), (10, 7));
        desk.Now = desk.Now.AddDays(1);
        desk.Type(Night + " --date 2021-07-27");
        Assert.Equal(4, desk.Type(Night).ExitCode);
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-28").ExitCode);
        Assert.Equal("2021-07-29", Assert.Single(StatusOf(desk).GetProperty("missingDays").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("\"exitCode\": 0", "\"exitCode\": null", 600, "OK")]
    [InlineData("\"exitCode\": 0", "\"exitCode\": null", 7200, "CRITICAL 没有走完")]
    [InlineData("\"exitCode\": 0", "\"exitCode\": 3", 600, "CRITICAL printed")]
    [InlineData("\"verdict\": \"printed\"", "\"verdict\": \"incomplete\"", 600, "WARNING")]
    [InlineData("\"missingDays\": []", "\"missingDays\": [\"2021-07-28\"]", 600, "WARNING 漏了 2021-07-28")]
    [InlineData("printed", "printed", 600, "OK printed 2021-07-29")]
    [InlineData("printed", "printed", 172_800, "CRITICAL 没有运行")]
    public void The_check_for_monitoring_in_the_documents_tells_how_it_stands(string old, string now, int secondsLater, string expected)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/jq"), "jq is not installed here.");
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        desk.Type(Night + " --date 2021-07-29");
        desk.Edit("out/status.json", old, now);
        var text = File.ReadAllText(Path.Combine(CaseFile.Root, "docs", "night.md"));
        var from = text.IndexOf("jq -r", StringComparison.Ordinal);
        var check = text[from..text.IndexOf("```", from, StringComparison.Ordinal)].Replace("$(date +%s)", $"{desk.Now.ToUnixTimeSeconds() + secondsLater}", StringComparison.Ordinal);
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", check]) { WorkingDirectory = desk.Folder, RedirectStandardOutput = true })!;
        Assert.StartsWith(expected, shell.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_return_by_its_name_is_told_and_not_read()
    {
        using var desk = new Desk();
        desk.Return("inbox/2021-07-29/all.xlsx", (10, 9), (10, 8), (10, 7));
        foreach (var name in (string[])["石桥.zip", "石桥.part", "~$all.docx", ".hidden.zip", "../2021-07-28/earlier.zip"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(desk.PathOf($"inbox/2021-07-29/{name}"))!);
            File.WriteAllText(desk.PathOf($"inbox/2021-07-29/{name}"), "");
        }
        var (shown, code) = desk.Type(Night + " --date 2021-07-29");
        Assert.Equal(0, code);
        Assert.Contains("! 另有 1 个文件不是报表，没有读：2021-07-29/石桥.zip\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_killed_is_seen_by_the_next()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        desk.Type(Night + " --date 2021-07-29");
        var status = File.ReadAllText(desk.PathOf("out/status.json"));
        var ended = status.IndexOf("\"ended\": {", StringComparison.Ordinal);
        File.WriteAllText(desk.PathOf("out/status.json"), status[..ended] + "\"ended\": null" + status[(status.IndexOf('}', ended) + 1)..]);
        Assert.Contains("上一次运行没有走完", desk.Type(Night + " --date 2021-07-29").Shown, StringComparison.Ordinal);
    }

    /// <summary>Half a copied text can be read, and its last number is one: 1279 was about to come.</summary>
    [Theory]
    [InlineData("all.csv", "复工日报（2021年7月29日）,,\n办事处,停产企业,已复工企业\n西山街道办事处,1142,1133\n南桥街道办事处,1038,1029\n东湖街道办事处,1286,127", "9\n")]
    [InlineData("all.xls", "<html><table><tr><td>复工日报（2021年7月29日）</td></tr><tr><td>办事处</td><td>停产企业</td><td>已复工企业</td></tr><tr><td>西山街道办事处</td><td>1142</td><td>1133</td></tr><tr><td>南桥街道办事处</td><td>1038</td><td>1029</td></tr><tr><td>东湖街道办事处</td><td>1286</td><td>127", "9</td></tr></table></html>")]
    public void A_text_that_has_no_end_yet_is_on_its_way(string name, string half, string rest)
    {
        using var desk = new Desk();
        Directory.CreateDirectory(desk.PathOf("inbox"));
        File.WriteAllText(desk.PathOf($"inbox/{name}"), half);
        desk.Fresh.Add(name);
        Assert.Equal(4, desk.Type(Night + " --date 2021-07-29").ExitCode);
        Assert.Contains("not-yet-arrived", File.ReadAllText(desk.PathOf("out/log/nightly.log")), StringComparison.Ordinal);
        File.AppendAllText(desk.PathOf($"inbox/{name}"), rest);
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-29").ExitCode);
        Assert.Contains("\"text\": \"1279\"", File.ReadAllText(desk.PathOf("out/2021-07-29/figures.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"started\": 1 }")]
    [InlineData("{\"clock\":\"tomorrow\",\"ended\":null}")]
    public void A_status_that_cannot_be_read_is_as_none(string status)
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        Directory.CreateDirectory(desk.PathOf("out"));
        File.WriteAllText(desk.PathOf("out/status.json"), status);
        Assert.Equal(0, desk.Type(Night + " --date 2021-07-29").ExitCode);
    }

    [Fact]
    public void Where_the_output_folder_is_a_file_nothing_is_done()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        File.WriteAllText(desk.PathOf("out"), "");
        var (shown, code) = desk.Type(Night);
        Assert.Equal(5, code);
        Assert.Contains("是一个文件，不是文件夹", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_written_stops_nothing()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        File.WriteAllText(desk.PathOf("full"), "");
        var (shown, code) = desk.Type(Night + " --date 2021-07-29 --log full");
        Assert.Equal(0, code);
        Assert.Single(shown.Split("日志没有写下去。")[1..]);
    }

    [Fact]
    public void Every_line_of_the_log_for_programs_is_an_object_of_its_own()
    {
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8));
        desk.Type(Night + " --date 2021-07-29");
        var lines = File.ReadAllLines(desk.PathOf("out/log/nightly.jsonl"));
        Assert.True(lines.Length > 2);
        foreach (var line in lines)
            using (var json = JsonDocument.Parse(line))
                Assert.Equal("2021-07-29T12:00:00.000Z", json.RootElement.GetProperty("time").GetString());
    }

    internal static string? Status(Desk desk, string name) => StatusOf(desk).GetProperty(name).GetString();

    internal static JsonElement StatusOf(Desk desk) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(desk.PathOf("out/status.json")));
}
