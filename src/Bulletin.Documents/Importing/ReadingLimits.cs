namespace Bulletin.Documents.Importing;

/// <summary>
/// How much is read of anything that calls itself a workbook: every bound in one place. A return has tens of rows and a tenth of a megabyte;
/// what is larger than this is a database, or a trap. <see cref="LimitText"/> raises them.
/// </summary>
public sealed record ReadingLimits
{
    public const long Megabyte = 1024 * 1024;

    public static ReadingLimits Default { get; } = new();

    /// <summary>The limits of this process: the default ones, raised by the environment variable <see cref="LimitText.Variable"/>.</summary>
    public static ReadingLimits OfThisProcess { get; } = LimitText.OfEnvironment();

    /// <summary>A file, in bytes; the largest real return has 2 MB.</summary>
    public long FileBytes { get; init; } = 64 * Megabyte;

    /// <summary>The parts of a package, unpacked, in bytes; the largest real return has 8 MB.</summary>
    public long UnpackedBytes { get; init; } = 128 * Megabyte;

    /// <summary>How many times larger than the package its parts may be, once they are larger than <see cref="RatioBytes"/>; a real return has 121.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Below this size unpacked a ratio does no harm, in bytes.</summary>
    public long RatioBytes { get; init; } = 16 * Megabyte;

    /// <summary>The parts in a package.</summary>
    public int Parts { get; init; } = 10_000;

    public int Sheets { get; init; } = 1_000;

    /// <summary>Rows down to the last one that holds something.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>Columns up to the last one that holds something.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Cells of a workbook, each row counted up to its last cell that holds something.</summary>
    public int Cells { get; init; } = 1_000_000;

    /// <summary>Rows times columns of a sheet: two stray cells at far corners span more than any table.</summary>
    public int Area { get; init; } = 20_000_000;

    /// <summary>The text of a cell, in characters; no workbook program writes more.</summary>
    public int CellText { get; init; } = 32_767;

    /// <summary>The text of all cells of a workbook, in characters.</summary>
    public long Text { get; init; } = 32 * Megabyte;

    /// <summary>Processor time for reading a file, in seconds; one more for each megabyte of it.</summary>
    public int Seconds { get; init; } = 2;

    /// <summary>What is larger, or of no order that can be followed, is read in a process of its own, in bytes: an .xls as it is, a package unpacked to eight times that.</summary>
    public long ApartBytes { get; init; } = 4 * Megabyte;

    /// <summary>The heap of that process, in bytes.</summary>
    public long MemoryBytes { get; init; } = 224 * Megabyte;
}
