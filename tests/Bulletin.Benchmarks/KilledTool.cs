using System.Diagnostics;

namespace Bulletin.Benchmarks;

/// <summary>A run of the published tool, to its end or killed on the way.</summary>
internal sealed class KilledTool(string tool, string root)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs to the end; how long it took.</summary>
    public TimeSpan RunToEnd(IReadOnlyList<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(arguments);
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
            throw new InvalidOperationException("The run after a kill does not end.");
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"The run after a kill ends with {process.ExitCode}: {said.Result}");
    }

    /// <summary>Runs until a moment, and no further; false where it was done before.</summary>
    public bool RunUntil(IReadOnlyList<string> arguments, Func<TimeSpan, bool> isTime)
    {
        using var process = Start(arguments);
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var clock = Stopwatch.StartNew();
        while (!isTime(clock.Elapsed) && !process.HasExited)
            Thread.Sleep(0);
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(tool) { WorkingDirectory = root, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
