using System.Text;
using Bulletin.Cli.Browsing;
using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>PDF through a browser: what happens where it is missing, fails or hangs, and what is made of what it prints.</summary>
public sealed class PdfTests
{
    [Fact]
    public void Without_a_browser_the_other_formats_are_printed_and_one_line_says_so()
    {
        using var desk = new Desk();
        var (shown, code) = desk.Type("bulletin build daily.xlsx -t town");
        Assert.Equal(0, code);
        Assert.Single(shown.Split('\n'), l => l.Contains("没有印 PDF", StringComparison.Ordinal));
        Assert.Contains("out/2021-07-29/bulletin.html", desk.Made());
        Assert.DoesNotContain("out/2021-07-29/bulletin.pdf", desk.Made());
    }

    [Fact]
    public void Asked_for_by_name_it_is_missed_with_5()
    {
        using var desk = new Desk();
        Assert.Equal(5, desk.Type("bulletin build daily.xlsx -t town -f md,pdf").ExitCode);
        Assert.Contains("out/2021-07-29/bulletin.md", desk.Made());
    }

    [Fact]
    public void Not_asked_for_it_is_not_looked_for()
    {
        using var desk = new Desk { Around = new() { FindBrowser = () => throw new InvalidOperationException() } };
        Assert.Equal(0, desk.Type("bulletin build daily.xlsx -t town -f md").ExitCode);
    }

    [Fact]
    public void A_browser_that_is_not_there_is_named()
    {
        using var desk = new Desk { Around = new() { FindBrowser = () => "no-such-browser" } };
        var (shown, code) = desk.Type("bulletin build daily.xlsx -t town -f pdf");
        Assert.Equal(5, code);
        Assert.Contains("no-such-browser”启动不了", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_that_prints_nothing_is_told_from_one_that_hangs()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("A script of the shell stands in for the browser.");
        using var desk = new Desk();
        Assert.Contains("没有印出 PDF", Fault("exit 0", desk).Why.Chinese, StringComparison.Ordinal);
        Assert.Contains("还没有印完", Fault("sleep 60", desk).Why.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_of_what_the_browser_was_given()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("A script of the shell stands in for the browser.");
        using var desk = new Desk();
        var program = Script("for a; do case $a in --print-to-pdf=*) printf %s \"$a\" > \"${a#*=}\";; esac; done", desk);
        var pdf = Encoding.UTF8.GetString(new Bulletin.Cli.Browsing.Browser(program, TimeSpan.FromSeconds(20)).Print("<p>"u8));
        Assert.EndsWith("page.pdf", pdf, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(pdf["--print-to-pdf=".Length..])));
    }

    [Fact]
    public void The_hour_and_the_machine_go_and_every_offset_stays()
    {
        const string printed = "1 0 obj\n<</Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome/156)\n/CreationDate (D:20261125181837+00'00')\n/ModDate (D:20261125181837+00'00')>>\nendobj";
        var pdf = Encoding.ASCII.GetBytes(printed);
        PdfInformation.Settle(pdf, new(2021, 8, 4));
        var settled = Encoding.ASCII.GetString(pdf);
        Assert.Equal(printed.Length, settled.Length);
        Assert.Contains("/Creator (bulletin ", settled, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20210804000000+00'00')\n/ModDate (D:20210804000000+00'00')>>\nendobj", settled, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_brackets_in_it_goes_as_a_whole()
    {
        var pdf = "/Creator (Chromium (X11; (Linux) x86) 156)/x"u8.ToArray();
        PdfInformation.Settle(pdf, new(2021, 8, 4));
        Assert.Matches(@"^/Creator \(bulletin +\)/x$", Encoding.ASCII.GetString(pdf));
    }

    [Fact]
    public void A_file_without_them_is_left_as_it_is()
    {
        var pdf = "%PDF-1.7 /CreationDate (D:2026) /Creator (x"u8.ToArray();
        PdfInformation.Settle(pdf, new(2021, 8, 4));
        Assert.Equal("%PDF-1.7 /CreationDate (D:2026) /Creator (x", Encoding.ASCII.GetString(pdf));
    }

    private static BrowserFault Fault(string script, Desk desk) =>
        Assert.Throws<BrowserFault>(() => new Bulletin.Cli.Browsing.Browser(Script(script, desk), TimeSpan.FromSeconds(1)).Print("<p>"u8));

    private static string Script(string lines, Desk desk)
    {
        var path = desk.PathOf("browser");
        File.WriteAllText(path, "#!/bin/sh\n" + lines + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return path;
    }
}
