namespace Bulletin.Documents.Importing;

/// <summary>A thread that reads one file after another for the thread that owns it, and can be left behind with the file that keeps it.</summary>
internal sealed class ReadingThread
{
    [ThreadStatic]
    private static ReadingThread? _mine;

    private readonly object _gate = new();
    private Action? _work;
    private bool _isDone;

    private ReadingThread() => new Thread(Read) { IsBackground = true }.Start();

    /// <summary>The thread that reads for the calling one.</summary>
    public static ReadingThread Mine => _mine ??= new();

    /// <summary>Leaves the calling thread's reader behind: its next file is read by another.</summary>
    public static void Abandon() => _mine = null;

    /// <summary>Begins the work, which throws nothing.</summary>
    public void Begin(Action work)
    {
        lock (_gate)
        {
            (_work, _isDone) = (work, false);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for the work's end, that long at most.</summary>
    public bool IsDoneWithin(TimeSpan time)
    {
        lock (_gate)
        {
            if (!_isDone)
                Monitor.Wait(_gate, time);
            return _isDone;
        }
    }

    private void Read()
    {
        while (true)
        {
            Next()();
            lock (_gate)
            {
                _isDone = true;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private Action Next()
    {
        lock (_gate)
        {
            while (_work is null)
                Monitor.Wait(_gate);
            var work = _work;
            _work = null;
            return work;
        }
    }
}
