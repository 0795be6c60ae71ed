using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>What the importer says about a file that it does not read.</summary>
public static class Refusal
{
    public static readonly FindingKind EmptyKind = Error("workbook-empty", "空文件", "Empty file");
    public static readonly FindingKind EncryptedKind = Error("workbook-encrypted", "工作簿已加密", "Encrypted workbook");
    public static readonly FindingKind OtherKind = Error("workbook-not-a-workbook", "不是工作簿", "Not a workbook");
    public static readonly FindingKind UncommonKind = Error("workbook-uncommon-format", "少见的工作簿格式", "Uncommon workbook format");
    public static readonly FindingKind DamagedKind = Error("workbook-damaged", "文件不完整", "Damaged file");
    public static readonly FindingKind UnreadableKind = Error("workbook-unreadable", "工作簿无法读取", "Unreadable workbook");
    public static readonly FindingKind UnsafeKind = Error("workbook-unsafe", "工作簿里有陷阱", "A trap in the workbook");
    public static readonly FindingKind TooLargeKind = Error("workbook-too-large", "文件过大", "File too large");
    public static readonly FindingKind TooSlowKind = Error("workbook-too-slow", "读得太久", "Too slow to read");
    public static readonly FindingKind SheetTooLargeKind = Error("sheet-too-large", "工作表过大", "Sheet too large");
    public static readonly FindingKind MissingKind = Error("workbook-missing", "找不到文件", "File not found");
    public static readonly FindingKind InUseKind = Error("workbook-in-use", "文件被占用", "File in use");
    public static readonly FindingKind ForbiddenKind = Error("workbook-forbidden", "无权读取文件", "No permission to read");

    private static readonly Words SaveAsXlsx =
        new("请用 WPS 或 Excel 打开，另存为 .xlsx 后重报。", "Open it in WPS or Excel, save it as .xlsx and send it again.");

    private static readonly Words SendAgain =
        new("请向填报单位索取完好的文件。", "Ask the office for an undamaged copy of the file.");

    private static readonly Words KeepTheReturn =
        new($"请只留下报表本身，删去图片和其他数据后重报；确实要读的，可用环境变量 {LimitText.Variable} 放宽上限。",
            $"Keep the return itself only, without pictures and other data, and send it again; the environment variable {LimitText.Variable} raises the limit.");

    internal static Finding Empty(string file) => EmptyKind.At(new(file), new("文件是空的，里面什么也没有。", "The file is empty: there is nothing in it."), SendAgain);

    internal static Finding Other(string file, Words what) => OtherKind.At(new(file),
        new($"文件不是 Excel 工作簿，而是{what.Chinese}。", $"The file is not an Excel workbook but {what.English}."), SaveAsXlsx);

    internal static Finding Uncommon(string file, Words what) => UncommonKind.At(new(file),
        new($"文件是{what.Chinese}，这种格式不读。", $"The file is {what.English}; this format is not read."), SaveAsXlsx);

    internal static Finding OfPackage(string file, PackageFault fault) => fault switch
    {
        PackageFault.Damaged => DamagedKind.At(new(file),
            new("压缩包不完整：文件可能没有传完，或在传送中损坏。", "The file is damaged: it was cut off or corrupted in transit."), SendAgain),
        PackageFault.OpenDocument => Uncommon(file, new("OpenDocument 文件（.ods、.odt）", "an OpenDocument file (.ods, .odt)")),
        PackageFault.Binary => Uncommon(file, new("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")),
        PackageFault.Text => Other(file, new("Word 文档（.docx）", "a Word document (.docx)")),
        PackageFault.Slides => Other(file, new("演示文稿（.pptx）", "a presentation (.pptx)")),
        _ => Other(file, new("压缩包，里面没有工作簿", "a zip package without a workbook in it")),
    };

    internal static Finding BrokenRecords(string file) => DamagedKind.At(new(file),
        new("文件结构断裂（.xls）：文件可能没有传完，或在传送中损坏。", "The structure of the file (.xls) is broken: it was cut off or corrupted in transit."), SendAgain);

    internal static Finding BrokenXml(string file) => DamagedKind.At(new(file),
        new("工作簿里的 XML 断裂或写坏了，读不下去。", "The XML in the workbook is cut off or broken and cannot be read on."), SendAgain);

    internal static Finding Unreadable(string file, Exception e) => UnreadableKind.At(new(file),
        new($"文件看似工作簿，但读到一半读不下去（{e.GetType().Name}）。", $"The file looks like a workbook but reading it failed ({e.GetType().Name})."),
        SaveAsXlsx);

    internal static Finding Encrypted(string file) => EncryptedKind.At(new(file),
        new("工作簿设了打开密码，读不了。", "The workbook is protected by a password and cannot be read."),
        new("请填报单位取消密码（文件—信息—保护工作簿）后重报。", "Ask the office to remove the password and send it again."));

    internal static Finding Unsafe(string file) => UnsafeKind.At(new(file),
        new("工作簿的 XML 里有文档类型定义（DTD）：正常软件不写这个，它能引出外部文件或无限展开，没有读取。",
            "The workbook's XML has a document type definition (DTD): no ordinary program writes one, and it can call up other files or unfold without end. It was not read."),
        new("请核对文件的来源；确是填报单位的，请用 WPS 或 Excel 打开后另存为 .xlsx。", "Check where the file comes from; if it is the office's, open it in WPS or Excel and save it as .xlsx."));

    internal static Finding TooLarge(string file, ReadingLimits limits) => TooLargeKind.At(new(file),
        new($"文件超过 {Size(limits.FileBytes)}，没有读取。", $"The file is over {Size(limits.FileBytes)} and was not read."), KeepTheReturn);

    internal static Finding UnpacksTooLarge(string file, ReadingLimits limits) => TooLargeKind.At(new(file),
        new($"文件解压后过大（超过 {Size(limits.UnpackedBytes)}、{limits.Ratio} 倍、{limits.Parts} 个部件或 {limits.Sheets} 张表），没有读取。",
            $"Unpacked, the file is too large (over {Size(limits.UnpackedBytes)}, {limits.Ratio} times its size, {limits.Parts} parts or {limits.Sheets} sheets) and was not read."),
        KeepTheReturn);

    internal static Finding LongText(string file, ReadingLimits limits) => TooLargeKind.At(new(file),
        new($"工作簿里有一格的文字超过 {limits.CellText} 字，没有读取。", $"The workbook has a cell with over {limits.CellText} characters and was not read."), KeepTheReturn);

    internal static Finding NeedsMemory(string file, ReadingLimits limits) => TooLargeKind.At(new(file),
        new($"读这个文件要的内存超过 {Size(limits.MemoryBytes)}，已放弃。", $"Reading this file takes more than {Size(limits.MemoryBytes)} of memory; it was given up."), KeepTheReturn);

    internal static Finding TooSlow(string file) => TooSlowKind.At(new(file),
        new("读这个文件用的时间超过上限，已放弃：可能损坏，也可能是有意做成的。", "Reading this file takes longer than allowed; it was given up: it may be damaged, or made so on purpose."),
        new($"请用 WPS 或 Excel 打开，另存为 .xlsx 后重报；确实要读的，可用环境变量 {LimitText.Variable}（seconds）放宽上限。",
            $"Open it in WPS or Excel, save it as .xlsx and send it again; the environment variable {LimitText.Variable} (seconds) raises the limit."));

    internal static Finding SheetTooLarge(string file, string sheet, ReadingLimits limits) => SheetTooLargeKind.At(new(file, sheet),
        new($"工作表超过 {limits.Rows} 行、{limits.Columns} 列、{limits.Cells} 个单元格，行列相乘超过 {limits.Area}，或字数过多，没有读取。",
            $"The sheet has over {limits.Rows} rows, {limits.Columns} columns or {limits.Cells} cells, spans over {limits.Area}, or holds too much text, and was not read."),
        new("请删去报表以外的数据；如远处有零星内容，请清除。", "Remove what is not part of the return; clear stray cells far below or to the right."));

    internal static Finding OfFile(string file, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => MissingKind.At(new(file),
            new("找不到这个文件。", "There is no such file."), new("请检查路径。", "Check the path.")),
        UnauthorizedAccessException => ForbiddenKind.At(new(file),
            new("没有读取这个文件的权限。", "There is no permission to read this file."),
            new("请检查文件权限，或把文件复制到自己的文件夹。", "Check its permissions, or copy it to a folder of your own.")),
        _ => InUseKind.At(new(file),
            new("文件打不开：可能被别的程序独占。", "The file cannot be opened: another program may hold it alone."),
            new("请关闭占用它的程序后再试。", "Close the program that holds it and try again.")),
    };

    /// <summary>Below a megabyte in smaller units: no limit is 0 MB.</summary>
    internal static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < ReadingLimits.Megabyte => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (decimal)ReadingLimits.Megabyte:0.#} MB"),
    };

    private static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
