using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;

namespace Bulletin.Cli.Night;

/// <summary>
/// 夜间出报: one unattended run, alone in its output folder, from the lock to the last line of the log. What it does with the day is
/// <see cref="NightWork"/>; here is what must happen however that ends.
/// </summary>
internal sealed class NightRun(Terminal terminal, NightWishes wishes)
{
    private readonly Machine _machine = terminal.Around.Machine ?? Machine.This;
    private readonly NightPlaces _places = NightPlaces.Of(terminal.FullPath(wishes.Out), wishes.Log is { } log ? terminal.FullPath(log) : null);

    public int Run()
    {
        try
        {
            Directory.CreateDirectory(_places.Root);
            using var alone = FileLock.TryTake(_places.Lock, FileMode.OpenOrCreate);
            if (alone is not null)
                return RunAlone();
            terminal.Remark(new($"另一个夜间任务正在“{terminal.Shown(_places.Root)}”里出报，这一个不做了。等它做完再来。",
                $"Another night is at work in '{terminal.Shown(_places.Root)}'; this one does nothing. Come back when it is done."));
            return ExitCode.Refused;
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(terminal, _places.Root, e));
            return ExitCode.Unwritable;
        }
    }

    private int RunAlone()
    {
        var last = LastRun.Read(_places.Status);
        using var interruption = new Interruption();
        var work = new NightWork(terminal, wishes, _machine, _places, last) { Pause = interruption.ThrowIfRequested };
        work.Status.Write(_places.Status, terminal.Language);
        if (last is { HasEnded: false })
            work.Log.Write("unfinished", new("上一次运行没有走完（断电或被终止）。已经印出的文件都是完整的，这一次接着做。", "The run before did not come to its end (killed, or the power went). What it printed is whole; this run goes on."));
        NightResult result;
        try
        {
            result = work.Run();
        }
        catch (OperationCanceledException)
        {
            End(work, new(Verdict.Interrupted, new("被中断，没有出报，原有的文件没有动。", "Broken off; nothing was printed, and earlier files are as they were.")));
            throw;
        }
        // A fault of ours is told to monitoring before it is told to the person.
        catch (Exception e)
        {
            End(work, new(Verdict.Failed, new($"程序出了错：{e.GetType().Name}: {e.Message}", $"The program failed: {e.GetType().Name}: {e.Message}")));
            throw;
        }
        return End(work, result);
    }

    private int End(NightWork work, NightResult result)
    {
        foreach (var finding in result.Findings)
            work.Log.Write(finding);
        work.Log.Write(result.Verdict.Code, result.Reason);
        try
        {
            work.Status.EndedWith(result, _machine.Clock.GetUtcNow(), PrintedDays.In(_places.Root)).Write(_places.Status, terminal.Language);
            return result.Verdict.ExitCode;
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(terminal, _places.Status, e));
            return result.Verdict.ExitCode == ExitCode.Done ? ExitCode.Unwritable : result.Verdict.ExitCode;
        }
    }
}
