using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Reading;

/// <summary>
/// Fetches a template, from the program or from a folder: <c>scheme.yaml</c>, <c>articles/*.md</c>, <c>page.html</c> and <c>page.css</c>.
/// A folder without a page or a style sheet of its own gets those of the default template.
/// </summary>
internal sealed class TemplateSource(Terminal terminal)
{
    public static readonly FindingKind NotFound = new("template-missing", Severity.Error,
        new("找不到的模板", "A template that does not exist"));

    public static readonly FindingKind NoScheme = new("template-incomplete", Severity.Error,
        new("模板缺文件", "A template that lacks a file"));

    public static readonly FindingKind Closed = new("template-closed", Severity.Error,
        new("读不了的模板文件", "A file of a template that cannot be read"));

    public static readonly FindingKind NoFont = new("font-unreadable", Severity.Error,
        new("读不了的字库", "A font that cannot be read"));

    public const string SchemeFile = "scheme.yaml";
    private const string PageFile = "page.html";
    private const string StyleFile = "page.css";
    private const string Articles = "articles";

    /// <summary>What Notepad adds to a name.</summary>
    private const string Text = ".txt";

    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly List<Finding> _findings = [];
    private readonly List<PrintedFile> _others = [];

    /// <summary>The template of that name or in that folder; null where a finding says why not.</summary>
    public static (Template? Template, IReadOnlyList<Finding> Findings) Read(Terminal terminal, string nameOrFolder)
    {
        var source = new TemplateSource(terminal);
        var template = source.Read(nameOrFolder);
        return (template, source._findings);
    }

    /// <summary>The files of a template with those that it leaves to the default template, to be copied; none where a finding says why not.</summary>
    public static (IReadOnlyList<PrintedFile> Files, IReadOnlyList<Finding> Findings) Copy(Terminal terminal, string nameOrFolder)
    {
        var source = new TemplateSource(terminal);
        if (source.Find(nameOrFolder) is not { } folder || source.Build(folder) is null)
            return ([], source._findings);
        var texts = folder.Files.Concat(new[] { PageFile, StyleFile }.Where(f => folder.Find(f) is null).Select(f => OwnOrDefault(folder, f)));
        return ([.. texts.Select(f => new PrintedFile(f.Name, Encoding.UTF8.GetBytes(f.Text))), .. source._others], []);
    }

    private Template? Read(string nameOrFolder) => Find(nameOrFolder) is { } folder ? Build(folder) : null;

    private TemplateFolder? Find(string nameOrFolder)
    {
        if (BuiltInTemplates.Names.Contains(nameOrFolder))
            return new(nameOrFolder, BuiltInTemplates.Read(nameOrFolder), file => BuiltInTemplates.Open(nameOrFolder, file));
        var folder = terminal.FullPath(nameOrFolder);
        if (Directory.Exists(folder))
            return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), ReadFolder(folder), file => OpenIn(folder, file));
        var names = BuiltInTemplates.Names;
        var offer = Spelling.Offer(nameOrFolder, names);
        _findings.Add(NotFound.At(new Place(nameOrFolder),
            new($"没有“{nameOrFolder}”这个模板，也没有这个文件夹。{offer.Chinese}", $"'{nameOrFolder}' is neither a built-in template nor a folder.{offer.English}"),
            new($"自带的模板有：{string.Join('、', names)}；自己的模板写文件夹的路径，还没有的用 bulletin new 做一个。", $"Built-in templates: {string.Join(", ", names)}. For your own give the path of its folder; bulletin new makes one.")));
        return null;
    }

    private Template? Build(TemplateFolder folder)
    {
        if (folder.Find(SchemeFile) is not { } schemeFile)
        {
            if (_findings.Count == 0)
                _findings.Add(NoScheme.At(new Place(folder.Name),
                    new($"模板文件夹“{folder.Name}”里没有 {SchemeFile}。", $"The template's folder '{folder.Name}' has no {SchemeFile}."),
                    new("请核对 -t 所写的文件夹；模板由 scheme.yaml、articles/*.md、page.html、page.css 组成，后两个可以不写。",
                        "Check the folder given with -t. A template consists of scheme.yaml, articles/*.md, page.html and page.css; the last two may be left out.")));
            return null;
        }
        var (scheme, findings) = SchemeReader.Read(schemeFile.Name, schemeFile.Text, FindingCodes.All, name => WorkbookOf(folder, name));
        _findings.AddRange(findings);
        var fonts = (scheme?.ExtraFonts ?? []).Select(f => Font(folder, f)).OfType<TemplateFont>().ToList();
        if (scheme is null || _findings.Any(f => f.Severity == Severity.Error))
            return null;
        var articles = folder.Files.Where(f => f.Name.StartsWith(Articles + "/", StringComparison.Ordinal)).ToList();
        return new(folder.Name, scheme, articles, OwnOrDefault(folder, PageFile), OwnOrDefault(folder, StyleFile).Text) { Fonts = fonts };
    }

    /// <summary>A font that the scheme names.</summary>
    private TemplateFont? Font(TemplateFolder folder, ExtraFont named)
    {
        try
        {
            if (Content(folder, named.File) is not { } content)
                Refuse(named, new($"模板文件夹里没有字库“{named.File}”。", $"There is no font '{named.File}' in the template's folder."));
            else if (!FontFile.IsFont(content))
                Refuse(named, new($"“{named.File}”不是 TrueType 或 OpenType 字库，或已损坏。", $"'{named.File}' is not a TrueType or OpenType font, or is damaged."));
            else
                return new(named.File, content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(named, Unreadable(named.File, e).Message);
        }
        return null;
    }

    private void Refuse(ExtraFont named, Words why) =>
        _findings.Add(NoFont.At(named.Place, why, new("请把 .ttf、.otf 或 .ttc 文件放进模板文件夹，或改正 fonts: extra 所写的文件名。", "Put a .ttf, .otf or .ttc file into the template's folder, or correct the name under fonts: extra.")) with { Found = named.File });

    /// <summary>What a file beside the scheme holds; null where there is none.</summary>
    private byte[]? Content(TemplateFolder folder, string name)
    {
        using var file = folder.Open(name);
        if (file is null)
            return null;
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var content = copy.ToArray();
        _others.Add(new(name, content));
        return content;
    }

    private static TemplateFile OwnOrDefault(TemplateFolder folder, string name) =>
        folder.Find(name) ?? BuiltInTemplates.Read(BuiltInTemplates.Default).FirstOrDefault(f => f.Name == name)
            ?? throw new InvalidOperationException($"The program was built without the template '{BuiltInTemplates.Default}'.");

    /// <summary>A workbook that the scheme names.</summary>
    private Workbook? WorkbookOf(TemplateFolder folder, string name)
    {
        try
        {
            return Content(folder, name) is { } content ? WorkbookImporter.Read(name, new MemoryStream(content)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(name, []) { Findings = [Unreadable(name, e)] };
        }
    }

    private static FileStream? OpenIn(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? SharedFile.Open(path) : null;

    private List<TemplateFile> ReadFolder(string folder)
    {
        try
        {
            var files = new List<TemplateFile>();
            string[] single = [SchemeFile, PageFile, StyleFile];
            foreach (var name in single.Where(n => File.Exists(Path.Combine(folder, n))).Concat(ArticleNames(folder)))
                if (ReadText(folder, name) is { } text)
                    files.Add(new(name, text));
            Misnamed(folder);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _findings.Add(Unreadable(Path.GetFileName(folder), e));
            return [];
        }
    }

    private static IEnumerable<string> ArticleNames(string folder, string ending = ".md")
    {
        var articles = Path.Combine(folder, Articles);
        if (!Directory.Exists(articles))
            return [];
        return Directory.EnumerateFiles(articles).Select(p => Path.GetFileName(p)!)
            .Where(n => n.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && n[0] is not ('.' or '~'))
            .Order(StringComparer.Ordinal).Select(n => $"{Articles}/{n}");
    }

    /// <summary>An editor that adds .txt of itself, where Windows shows no endings, has hidden an article or the scheme.</summary>
    private void Misnamed(string folder)
    {
        if (!File.Exists(Path.Combine(folder, SchemeFile)) && File.Exists(Path.Combine(folder, SchemeFile + Text)))
            Misname(SchemeFile);
        foreach (var name in ArticleNames(folder, ".md" + Text))
            Misname(name[..^Text.Length]);
    }

    private void Misname(string meant) =>
        _findings.Add(NoScheme.At(new Place(meant + Text),
            new($"{meant} 的名字后面多了“{Text}”，没有读。", $"'{Text}' stands behind the name {meant}, so that it is not read."),
            new($"请改名为 {Path.GetFileName(meant)}（看不见“{Text}”的，先在资源管理器的“查看”里勾选“文件扩展名”）；用记事本另存时，“保存类型”选“所有文件”。", $"Rename it to {Path.GetFileName(meant)}.")));

    private string? ReadText(string folder, string name)
    {
        try
        {
            using var reader = new StreamReader(Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)), Strict);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            _findings.Add(Closed.At(new Place(name),
                new($"{name} 不是 UTF-8 编码。", $"{name} is not written in UTF-8."),
                new("请用记事本打开，另存为时把编码选作 UTF-8。", "Save it again with the encoding UTF-8.")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _findings.Add(Unreadable(name, e));
        }
        return null;
    }

    private static Finding Unreadable(string name, Exception why) =>
        Closed.At(new Place(name),
            why is UnauthorizedAccessException
                ? new($"没有权限读 {name}。", $"You may not read {name}.")
                : new($"{name} 读不了。", $"{name} cannot be read."),
            new("请核对读取权限，并关掉占用它的程序。", "Check that you may read it, and close the program that holds it."));
}
