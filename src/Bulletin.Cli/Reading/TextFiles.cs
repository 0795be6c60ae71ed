using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Reading;

/// <summary>Fetches what <c>--text</c> names: an article, or a folder of them in the order of their names.</summary>
internal sealed class TextFiles(Terminal terminal)
{
    public static readonly FindingKind Unreadable = new("text-unreadable", Severity.Error, new("读不懂的稿件", "An article that cannot be read"));

    private const int LargestText = 4 << 20;

    private static readonly string[] Extensions = [".md", ".txt", ".docx"];

    private readonly List<Manuscript> _texts = [];
    private readonly List<Finding> _findings = [];

    public static (IReadOnlyList<Manuscript> Texts, IReadOnlyList<Finding> Findings) Read(Terminal terminal, string? named)
    {
        if (named is null)
            return ([], []);
        var files = new TextFiles(terminal);
        files.Read(named);
        return (files._texts, files._findings);
    }

    private void Read(string named)
    {
        var path = terminal.FullPath(named);
        try
        {
            if (File.Exists(path))
                Add(path);
            else if (Directory.Exists(path))
                AddFolder(named, path);
            else
                _findings.Add(InputFiles.NotFound.At(new(Path.GetFileName(named)), new($"没有“{named}”这个文件或文件夹。", $"There is no file or folder '{named}'."), new("请核对 --text 所写的路径。", "Check the path given with --text.")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(Path.GetFileName(named), new($"“{terminal.Shown(path)}”打不开。", $"'{terminal.Shown(path)}' cannot be opened."), new("请核对读取权限，并关掉占用它的程序。", "Check that you may read it, and close the program that holds it."));
        }
    }

    private void AddFolder(string named, string folder)
    {
        var all = new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(i => !IsPassedOver(i)).Select(i => i.FullName).Order(NameOrder.Instance).ToList();
        var files = all.FindAll(f => File.Exists(f) && IsArticle(f));
        if (files.Count == 0)
            _findings.Add(InputFiles.NoReturns.At(new(Path.GetFileName(named)), new($"文件夹“{named}”里没有稿件（{string.Join('、', Extensions)}）。", $"The folder '{named}' holds no articles ({string.Join(", ", Extensions)})."), new("请核对 --text 所写的路径。", "Check the path given with --text.")));
        else if (all.Except(files).Select(Path.GetFileName).ToList() is { Count: > 0 } others)
            _findings.Add(WordManuscript.PassedOver.At(new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))),
                new($"文件夹里还有不是稿件的，没有刊用：{string.Join('、', others)}。", $"The folder holds what is no article and was not printed: {string.Join(", ", others)}."),
                new($"稿件可用 {string.Join('、', Extensions)}；Word 旧格式（.doc）请另存为 .docx，子文件夹里的稿件请移出来。", $"Articles may be {string.Join(", ", Extensions)}; save an old .doc as .docx, and move articles out of folders below.")));
        files.ForEach(Add);
    }

    /// <summary>Hidden files, lock files (<c>~$稿.docx</c>) and what a system leaves are no articles, and no cause for a word.</summary>
    private static bool IsPassedOver(FileSystemInfo entry) =>
        entry.Name[0] is '.' or '~' || entry.Attributes.HasFlag(FileAttributes.Hidden) || entry.Name is "Thumbs.db" or "desktop.ini";

    private static bool IsArticle(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    private void Add(string path)
    {
        var file = Path.GetFileName(path);
        var bytes = new FileInfo(path).Length <= WorkbookImporter.LargestFile ? SharedFile.Bytes(path) : null;
        var isWord = path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
        if (bytes is null || (!isWord && bytes.Length > LargestText))
            Refuse(file, new($"{file} 太大，不会是稿件。", $"{file} is too large to be an article."), new("请核对文件。", "Check the file."));
        else if (isWord)
            AddWord(file, bytes);
        else if (!IsArticle(path) || !DecodedText.IsText(bytes))
            Refuse(file, new($"{file} 不是稿件。", $"{file} is not an article."), new($"稿件可用 {string.Join('、', Extensions)}；Word 旧格式（.doc）请另存为 .docx。", $"Articles may be {string.Join(", ", Extensions)}; save an old .doc as .docx."));
        else if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            _texts.Add(TextManuscript.OfMarkdown(file, DecodedText.Of(bytes).Text, _findings));
        else
            _texts.Add(TextManuscript.OfText(file, DecodedText.Of(bytes).Text));
    }

    private void AddWord(string file, byte[] bytes)
    {
        var (manuscript, findings) = WordManuscript.Read(file, bytes);
        _findings.AddRange(findings);
        if (manuscript is not null)
            _texts.Add(manuscript);
        else if (WordManuscript.WhyNot(bytes) is { } why)
            Refuse(file, new($"{file} {why.Chinese}，读不了。", $"{file} {why.English} and cannot be read."), new("请用 Word 或 WPS 打开（去掉密码），另存为 .docx。", "Open it in Word or WPS (take the password off) and save it as .docx."));
        else
            Refuse(file, new($"{file} 不是 Word 文档，或已损坏，或太大。", $"{file} is not a Word document, or is damaged or too large."), new("请用 Word 或 WPS 打开，另存为 .docx。", "Open it in Word or WPS and save it as .docx."));
    }

    private void Refuse(string file, Words what, Words action) => _findings.Add(Unreadable.At(new(file), what, action));
}
