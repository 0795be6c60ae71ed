using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bulletin.Benchmarks;

/// <summary>The most memory that this process, or one that it started and that has ended, ever held.</summary>
internal static partial class PeakMemory
{
    private const int Children = -1;
    private const int LongsInUsage = 18;
    private const int LargestSet = 4;

    public static long OfThisAndItsChildren()
    {
        using var self = Process.GetCurrentProcess();
        var usage = new long[LongsInUsage];
        var ofChildren = OperatingSystem.IsLinux() && GetUsage(Children, usage) == 0 ? usage[LargestSet] * 1024 : 0;
        return Math.Max(self.PeakWorkingSet64, ofChildren);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, [In, Out] long[] usage);
}
