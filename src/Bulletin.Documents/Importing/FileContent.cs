using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>What a file is, told by its first bytes: names lie, and "xls" files are often HTML or CSV inside.</summary>
internal sealed class FileContent
{
    private static readonly FileContent Package = new() { IsPackage = true };
    private static readonly FileContent Compound = new();

    private FileContent()
    {
    }

    /// <summary>What it is instead of a workbook; null where it may be one.</summary>
    public NotAWorkbook? Instead { get; private init; }

    /// <summary>A zip package, as .xlsx is; else a compound file or a bare record stream, as .xls is.</summary>
    public bool IsPackage { get; private init; }

    public bool IsWorkbook => Instead is null;

    public static FileContent Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Other(NotAWorkbook.Empty);
        if (bytes.StartsWith("PK"u8))
            return Package;
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) || IsRecordStream(bytes))
            return Compound;
        if (bytes.StartsWith("%PDF"u8) || bytes.StartsWith("{\\rtf"u8))
            return Other(NotAWorkbook.Document);
        return Other(!LooksLikeText(bytes) ? NotAWorkbook.Unknown : LooksLikeMarkup(bytes) ? NotAWorkbook.Markup : NotAWorkbook.Text);
    }

    private static FileContent Other(NotAWorkbook what) => new() { Instead = what };

    /// <summary>BIFF 2 to 5 without a compound file around it begins with a BOF record.</summary>
    private static bool IsRecordStream(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 8 && bytes[0] == 9 && bytes[1] is 0 or 2 or 4 or 8 && bytes[2] is >= 4 and <= 16 && bytes[3] == 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            return true;
        foreach (var b in bytes[..Math.Min(bytes.Length, 4096)])
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A))
                return false;
        return true;
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes)
    {
        var wide = bytes.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode : Encoding.Latin1;
        var start = wide.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') || start.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>What people send under the name of a workbook.</summary>
internal enum NotAWorkbook
{
    Empty,
    Markup,
    Text,
    Document,
    Unknown,
}
