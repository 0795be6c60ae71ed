using Bulletin.Cli.Screen;
using Bulletin.Findings;

namespace Bulletin.Cli.Writing;

/// <summary>Says why something could not be written, and what to do.</summary>
internal static class Unwritable
{
    private const int DiskFull = 28;
    private const int ReadOnlyDisk = 30;
    private const int HandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether an exception is about the disk, not about the program.</summary>
    public static bool IsCause(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>Why it could not be written, with the path as the person would write it.</summary>
    public static Words Because(Terminal terminal, string path, Exception why)
    {
        var shown = terminal.Shown(path);
        return why switch
        {
            IOException { HResult: DiskFull or HandleDiskFull or WindowsDiskFull } =>
                new($"写不了“{shown}”：磁盘满了。请腾出空间再来。", $"'{shown}' cannot be written: the disk is full. Make room and try again."),
            FolderInPlace => new($"“{shown}”是文件夹，不是文件。请写上文件名。", $"'{shown}' is a folder, not a file. Add a file name."),
            HeldFile held => Held(terminal.Shown(held.Path)),
            IOException io when FileLock.IsHeldElsewhere(io) => Held(shown),
            UnauthorizedAccessException or IOException { HResult: ReadOnlyDisk } =>
                new($"写不了“{shown}”：没有写入权限。请换一个文件夹。", $"'{shown}' cannot be written: you may not write there. Choose another folder."),
            _ when Obstacle(path) is { } file => IsNoFolder(shown, terminal.Shown(file)),
            _ => new($"写不了“{shown}”。请核对路径，或换一个文件夹。", $"'{shown}' cannot be written. Check the path, or choose another folder."),
        };
    }

    private static Words Held(string path) =>
        new($"写不了“{path}”：它正被别的程序打开。请先关闭它，再来一次；原有的文件没有动。", $"'{path}' cannot be written: another program holds it open. Close it first and try again; earlier files are as they were.");

    private static Words IsNoFolder(string path, string file) => path == file
        ? new($"“{file}”是一个文件，不是文件夹，写不进去。请换一个文件夹。", $"'{file}' is a file, not a folder, so nothing can be written into it. Choose another folder.")
        : new($"写不了“{path}”：“{file}”是一个文件，不是文件夹。请换一个文件夹。", $"'{path}' cannot be written: '{file}' is a file, not a folder. Choose another folder.");

    /// <summary>A file that stands where a folder should be, here or further up.</summary>
    private static string? Obstacle(string path)
    {
        for (var above = path; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above))
                return above;
        return null;
    }
}
