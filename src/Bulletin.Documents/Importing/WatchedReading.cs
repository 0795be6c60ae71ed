using System.Runtime.ExceptionServices;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads a file on a thread beside the caller's, and gives it up where it takes too long: readers of workbooks cannot be broken off, and some hostile
/// files keep them for ever. Processor time counts, so that a busy machine is no reason; the clock only where a reader waits for something.
/// </summary>
internal static class WatchedReading
{
    private const int ClockPerProcessor = 10;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private static int _running;

    /// <summary>What the reader gives, or the refusal of a file that takes too long.</summary>
    public static Workbook? Run(SentFile file, Func<SentFile, Workbook?> read)
    {
        using var giveUp = new CancellationTokenSource();
        var watched = file with { GivenUp = giveUp.Token };
        Workbook? book = null;
        Exception? fault = null;
        var thread = ReadingThread.Mine;
        Interlocked.Increment(ref _running);
        thread.Begin(() =>
        {
            try
            {
                book = read(watched);
            }
            catch (Exception e)
            {
                fault = e;
            }
        });
        var isDone = thread.IsDoneWithin(Look) || IsDoneInTime(thread, file.Time);
        Interlocked.Decrement(ref _running);
        if (isDone)
        {
            if (fault is not null)
                ExceptionDispatchInfo.Throw(fault);
            return book;
        }
        ReadingThread.Abandon();
        giveUp.Cancel();
        return new(file.Name, []) { Findings = [Refusal.TooSlow(file.Name)] };
    }

    private static bool IsDoneInTime(ReadingThread thread, TimeSpan time)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Environment.TickCount64;
        while (!thread.IsDoneWithin(Look))
        {
            // Others that read at the same time use the processor too.
            var used = (Environment.CpuUsage.TotalTime - processor) / Math.Max(1, Volatile.Read(ref _running));
            if (used > time || Environment.TickCount64 - clock > time.TotalMilliseconds * ClockPerProcessor)
                return false;
        }
        return true;
    }
}
