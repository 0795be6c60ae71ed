using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>What the importer says about a file that it has read, but not as what it calls itself, or not with all that it hides.</summary>
public static class ImportNote
{
    public static readonly FindingKind MarkupKind = new("workbook-is-html", Severity.Note, new("网页冒名为工作簿", "A web page under a workbook's name"));
    public static readonly FindingKind TextKind = new("workbook-is-text", Severity.Note, new("文本冒名为工作簿", "A text file under a workbook's name"));
    public static readonly FindingKind CharactersKind = new("workbook-characters", Severity.Verify, new("认不出的字", "Characters that are none"));
    public static readonly FindingKind CannotTellKind = new("workbook-old-format", Severity.Note, new("旧格式分不清空白", "Old format hides errors"));

    private static readonly FindingKind[] All =
    [
        MarkupKind, TextKind, CharactersKind, CannotTellKind,
        Refusal.EmptyKind, Refusal.EncryptedKind, Refusal.OtherKind, Refusal.UncommonKind, Refusal.DamagedKind, Refusal.UnreadableKind, Refusal.UnsafeKind,
        Refusal.TooLargeKind, Refusal.TooSlowKind, Refusal.SheetTooLargeKind, Refusal.MissingKind, Refusal.InUseKind, Refusal.ForbiddenKind,
    ];

    private static readonly Words Nothing =
        new("不必处理；能另存为 .xlsx 的，请用 .xlsx 报。", "Nothing needs to be done; where it can be saved as .xlsx, send that.");

    /// <summary>The importer's kind of finding of that code.</summary>
    internal static FindingKind KindOf(string code) => All.First(k => k.Code == code);

    internal static Finding ReadAsText(string file, string encoding) => TextKind.At(new(file),
        new($"文件内容是带分隔符的文本（CSV，{encoding}），已按一张工作表读取。", $"The file holds separated text (CSV, {encoding}); it was read as one sheet."), Nothing);

    internal static Finding ReadAsMarkup(string file) => MarkupKind.At(new(file),
        new("文件内容是网页（HTML），其中的表格已按一张工作表读取。", "The file holds a web page (HTML); its tables were read as one sheet."), Nothing);

    internal static Finding ReadAsXml(string file) => MarkupKind.At(new(file),
        new("文件内容是 XML 表格（2003），已照样读取。", "The file holds an XML spreadsheet (2003) and was read as such."), Nothing);

    internal static Finding Undecodable(string file, DecodedText text) => CharactersKind.At(new(file),
        new(string.Create(CultureInfo.InvariantCulture, $"有 {text.Undecodable} 个字不合 {text.Encoding} 编码，读成了“\uFFFD”。"),
            string.Create(CultureInfo.InvariantCulture, $"{text.Undecodable} characters are none in {text.Encoding}; they were read as '\uFFFD'.")),
        new("请核对文件里的字；最好另存为 UTF-8 的 CSV，或 .xlsx。", "Check the names in the file; best save it as CSV in UTF-8, or as .xlsx."));

    /// <summary>What an .xls hides: a formula saved without its result always, an error cell only where the file's records cannot be followed.</summary>
    internal static Finding CannotTell(string file, bool hidesErrors) => CannotTellKind.At(new(file),
        hidesErrors
            ? new("工作簿是 Excel 97 以前的格式，或结构有损：出错的单元格、没有结果的公式看起来都与空白一样。",
                "The workbook is older than Excel 97, or its structure is damaged: error cells and formulas without a result look like blanks.")
            : new("旧格式（.xls）看不出没有结果的公式，会当作空白。", "In the old format (.xls) a formula without its result cannot be told from a blank."),
        Nothing);
}
