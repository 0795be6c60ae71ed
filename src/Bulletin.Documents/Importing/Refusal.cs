using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>What the importer says about a file that it cannot read, or cannot read in full.</summary>
public static class Refusal
{
    public static readonly FindingKind EmptyKind = Error("workbook-empty", "空文件", "Empty file");
    public static readonly FindingKind EncryptedKind = Error("workbook-encrypted", "工作簿已加密", "Encrypted workbook");
    public static readonly FindingKind MarkupKind = Error("workbook-is-html", "网页冒名为工作簿", "A web page under a workbook's name");
    public static readonly FindingKind TextKind = Error("workbook-is-text", "文本冒名为工作簿", "A text file under a workbook's name");
    public static readonly FindingKind OtherKind = Error("workbook-not-a-workbook", "不是工作簿", "Not a workbook");
    public static readonly FindingKind UncommonKind = Error("workbook-uncommon-format", "少见的工作簿格式", "Uncommon workbook format");
    public static readonly FindingKind DamagedKind = Error("workbook-damaged", "文件不完整", "Damaged file");
    public static readonly FindingKind UnreadableKind = Error("workbook-unreadable", "工作簿无法读取", "Unreadable workbook");
    public static readonly FindingKind TooLargeKind = Error("workbook-too-large", "文件过大", "File too large");
    public static readonly FindingKind SheetTooLargeKind = Error("sheet-too-large", "工作表过大", "Sheet too large");
    public static readonly FindingKind MissingKind = Error("workbook-missing", "找不到文件", "File not found");
    public static readonly FindingKind InUseKind = Error("workbook-in-use", "文件被占用", "File in use");
    public static readonly FindingKind ForbiddenKind = Error("workbook-forbidden", "无权读取文件", "No permission to read");
    public static readonly FindingKind CannotTellKind =
        new("workbook-old-format", Severity.Note, new("旧格式分不清空白", "Old format hides errors"));

    private static readonly Words SaveAsXlsx =
        new("请用 WPS 或 Excel 打开，另存为 .xlsx 后重报。", "Open it in WPS or Excel, save it as .xlsx and send it again.");

    private static readonly Words SendAgain =
        new("请向填报单位索取完好的文件。", "Ask the office for a sound copy of the file.");

    internal static Finding OfContent(string file, FileContent content) => content.Instead switch
    {
        NotAWorkbook.Empty => EmptyKind.At(new(file), new("文件是空的，一个字节也没有。", "The file is empty: it has not a single byte."), SendAgain),
        NotAWorkbook.Markup => MarkupKind.At(new(file),
            new("文件内容是网页（HTML 或 XML），不是 Excel 工作簿。", "The file holds a web page (HTML or XML), not an Excel workbook."), SaveAsXlsx),
        NotAWorkbook.Text => TextKind.At(new(file),
            new("文件内容是纯文本（如 CSV），不是 Excel 工作簿。", "The file holds plain text (such as CSV), not an Excel workbook."), SaveAsXlsx),
        NotAWorkbook.Document => Other(file, new("PDF 或 RTF 文档", "a PDF or RTF document")),
        _ => Other(file, new("未知格式", "of no known format")),
    };

    internal static Finding OfPackage(string file, PackageFault fault) => fault switch
    {
        PackageFault.Damaged => DamagedKind.At(new(file),
            new("压缩包不完整：文件可能没有传完，或在传送中损坏。", "The package is broken: the file was cut off or harmed on its way."), SendAgain),
        PackageFault.OpenDocument => Other(file, new("OpenDocument 文件（.ods、.odt）", "an OpenDocument file (.ods, .odt)")),
        PackageFault.Binary => UncommonKind.At(new(file),
            new("这是二进制工作簿（.xlsb），读不了。", "This is a binary workbook (.xlsb), which cannot be read."), SaveAsXlsx),
        PackageFault.Strict => UncommonKind.At(new(file),
            new("工作簿存成了“Strict Open XML”格式，读不了。", "The workbook was saved as Strict Open XML, which cannot be read."),
            new("请另存为普通的“Excel 工作簿（.xlsx）”后重报。", "Save it as a plain Excel Workbook (.xlsx) and send it again.")),
        PackageFault.TooLarge => TooLarge(file),
        _ => Other(file, new("压缩包，里面没有工作簿", "a zip package without a workbook in it")),
    };

    internal static Finding OfReading(string file, Exception e) => UnreadableKind.At(new(file),
        new($"文件看似工作簿，但读到一半读不下去（{e.GetType().Name}）。", $"The file looks like a workbook but reading it failed ({e.GetType().Name})."),
        SaveAsXlsx);

    internal static Finding Encrypted(string file) => EncryptedKind.At(new(file),
        new("工作簿设了打开密码，读不了。", "The workbook is protected by a password and cannot be read."),
        new("请填报单位取消密码（文件—信息—保护工作簿）后重报。", "Ask the office to remove the password and send it again."));

    internal static Finding TooLarge(string file) => TooLargeKind.At(new(file),
        new("文件过大（超过 64 MB，或解压后超过 256 MB），没有读取。", "The file is too large (over 64 MB, or over 256 MB unpacked) and was not read."),
        new("请只留下报表本身，删去图片和其他数据后重报。", "Keep the return itself only, without pictures and other data, and send it again."));

    internal static Finding SheetTooLarge(string file, string sheet) => SheetTooLargeKind.At(new(file, sheet),
        new("工作表超过 20000 行、1000 列或 100 万个单元格，没有读取。", "The sheet has over 20,000 rows, 1,000 columns or a million cells and was not read."),
        new("请删去报表以外的数据；如远处有零星内容，请清除。", "Remove what is not part of the return; clear stray cells far below or to the right."));

    /// <summary>What an .xls hides: a formula saved without its result always, an error cell only where the file's records cannot be followed.</summary>
    internal static Finding CannotTell(string file, bool hidesErrors) => CannotTellKind.At(new(file),
        hidesErrors
            ? new("工作簿是 Excel 97 以前的格式，或结构有损：出错的单元格、没有结果的公式看起来都与空白一样。",
                "The workbook is older than Excel 97, or its structure is damaged: error cells and formulas without a result look like blanks.")
            : new("旧格式（.xls）看不出没有结果的公式，会当作空白。", "In the old format (.xls) a formula without its result cannot be told from a blank."),
        new("不必处理；能另存为 .xlsx 的，请用 .xlsx 报。", "Nothing needs to be done; where it can be saved as .xlsx, send that."));

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

    private static Finding Other(string file, Words what) => OtherKind.At(new(file),
        new($"文件不是 Excel 工作簿，而是{what.Chinese}。", $"The file is not an Excel workbook but {what.English}."), SaveAsXlsx);

    private static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, new(chinese, english));
}
