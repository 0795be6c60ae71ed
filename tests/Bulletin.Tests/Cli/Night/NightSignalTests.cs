using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Xunit;

namespace Bulletin.Tests.Cli.Night;

/// <summary>Apart from all other tests: a signal reaches every run of the process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NightSignals
{
    public const string Name = "signals";
}

[Collection(NightSignals.Name)]
public sealed class NightSignalTests
{
    /// <summary>What a service manager sends when it stops a service, long before anything is written.</summary>
    [Fact]
    public void A_request_to_end_is_told_to_monitoring_whenever_it_comes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill here.");
        using var heard = new ManualResetEventSlim();
        using var kept = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            heard.Set();
        });
        using var desk = new Desk();
        desk.Return("inbox/all.xlsx", (10, 9), (10, 8), (10, 7));
        desk.Meanwhile = () =>
        {
            using var kill = Process.Start("kill", ["-TERM", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
            Assert.True(heard.Wait(TimeSpan.FromSeconds(10)));
            // The other registrations hear of it after this one.
            Thread.Sleep(200);
        };
        Assert.Equal(130, desk.Type(NightTests.Night + " --date 2021-07-29").ExitCode);
        Assert.Equal("interrupted", NightTests.Status(desk, "verdict"));
        Assert.Equal(130, NightTests.StatusOf(desk).GetProperty("exitCode").GetInt32());
        Assert.False(Directory.Exists(desk.PathOf("out/2021-07-29")));
        desk.Meanwhile = () => { };
        Assert.Equal(0, desk.Type(NightTests.Night + " --date 2021-07-29").ExitCode);
    }
}
