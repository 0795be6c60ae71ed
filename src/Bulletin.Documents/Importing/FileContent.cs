using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>What a file is, told by its first bytes: names lie, and "xls" files are often HTML or CSV inside.</summary>
internal sealed record FileContent(ContentKind Kind)
{
    private const int Head = 1024;

    private static readonly (byte[] Mark, Words What)[] Others =
    [
        ([.. "%PDF"u8], new("PDF 文档", "a PDF document")),
        ([.. "{\\rtf"u8], new("RTF 文档", "an RTF document")),
        ([0x89, .. "PNG"u8], new("图片（PNG）", "a picture (PNG)")),
        ([0xFF, 0xD8, 0xFF], new("图片（JPEG）", "a picture (JPEG)")),
        ([.. "GIF8"u8], new("图片（GIF）", "a picture (GIF)")),
        ([.. "BM"u8], new("图片（BMP）", "a picture (BMP)")),
        ([.. "II*\0"u8], new("图片（TIFF）", "a picture (TIFF)")),
        ([.. "MM\0*"u8], new("图片（TIFF）", "a picture (TIFF)")),
        ([.. "Rar!"u8], new("压缩包（RAR）", "an archive (RAR)")),
        ([.. "7z\xBC\xAF"u8], new("压缩包（7z）", "an archive (7z)")),
        ([0x1F, 0x8B], new("压缩包（gzip）", "an archive (gzip)")),
        ([.. "MZ"u8], new("程序", "a program")),
    ];

    /// <summary>What it is instead of a workbook, where <see cref="Kind"/> says that it is none.</summary>
    public Words What { get; private init; } = new("未知格式", "of no known format");

    public static FileContent Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new(ContentKind.Empty);
        if (bytes.StartsWith("PK"u8))
            return new(ContentKind.Package);
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) || IsRecordStream(bytes))
            return new(ContentKind.Records);
        foreach (var (mark, what) in Others)
            if (bytes.StartsWith(mark) && (mark.Length > 2 || !DecodedText.IsText(bytes)))
                return new(ContentKind.Other) { What = what };
        return DecodedText.IsText(bytes) ? OfText(Start(bytes)) : new(ContentKind.Other);
    }

    private static FileContent OfText(string start)
    {
        if (start.Length == 0)
            return new(ContentKind.Empty);
        if (start.StartsWith("ID;P", StringComparison.Ordinal))
            return new(ContentKind.Uncommon) { What = new("SYLK 文件（.slk）", "a SYLK file (.slk)") };
        if (start.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase))
            return new(ContentKind.Uncommon) { What = new("网页存档（.mht）", "a web archive (.mht)") };
        if (start[0] is '{' || start.StartsWith("[{", StringComparison.Ordinal))
            return new(ContentKind.Other) { What = new("JSON 数据", "JSON data") };
        if (start[0] != '<')
            return new(ContentKind.Text);
        return new(start.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? ContentKind.XmlSpreadsheet : ContentKind.Markup);
    }

    /// <summary>BIFF 2 to 5 without a compound file around it begins with a BOF record.</summary>
    private static bool IsRecordStream(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 8 && bytes[0] == 9 && bytes[1] is 0 or 2 or 4 or 8 && bytes[2] is >= 4 and <= 16 && bytes[3] == 0;

    private static string Start(ReadOnlySpan<byte> bytes) =>
        DecodedText.Of(bytes[..Math.Min(bytes.Length, Head)].ToArray()).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
}

/// <summary>What a file is by its content.</summary>
internal enum ContentKind
{
    Empty,

    /// <summary>A zip package, as .xlsx is.</summary>
    Package,

    /// <summary>A compound file or a bare record stream, as .xls is.</summary>
    Records,

    /// <summary>HTML, or XML of no known kind.</summary>
    Markup,

    /// <summary>An XML spreadsheet of 2003.</summary>
    XmlSpreadsheet,

    /// <summary>Separated fields, as .csv has.</summary>
    Text,

    /// <summary>A table in a format that is not read.</summary>
    Uncommon,

    Other,
}
