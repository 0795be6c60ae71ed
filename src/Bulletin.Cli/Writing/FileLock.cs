namespace Bulletin.Cli.Writing;

/// <summary>A file that one process holds. The system gives it back when the process ends, however it ends; the file itself tells nothing.</summary>
internal static class FileLock
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int CannotRemoveReplaced = unchecked((int)0x80070497);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>Whether a failure says that another program holds the file.</summary>
    public static bool IsHeldElsewhere(IOException e) => e.HResult is SharingViolation or LockViolation or CannotRemoveReplaced or LinuxWouldBlock or MacWouldBlock;

    /// <summary>Whether another program holds a file that is there.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var taken = TryTake(path, FileMode.Open);
            return taken is null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The file, held until it is disposed of; null where another process holds it.</summary>
    public static IDisposable? TryTake(string path, FileMode mode)
    {
        try
        {
            return File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeldElsewhere(e))
        {
            return null;
        }
    }
}
