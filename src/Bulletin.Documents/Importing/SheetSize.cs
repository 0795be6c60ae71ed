namespace Bulletin.Documents.Importing;

/// <summary>How large a sheet may be. A return has tens of rows; what is larger than this is a database, or a trap.</summary>
public static class SheetSize
{
    public const int Rows = 20_000;
    public const int Columns = 1_000;
    public const int Cells = 1_000_000;

    /// <summary>Rows that are looked at in search of the last one that holds something.</summary>
    internal const int ClaimedRows = 100_000;

    /// <summary>The parts of a package, unpacked, in bytes; the largest real return has 8 MB.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;
}
