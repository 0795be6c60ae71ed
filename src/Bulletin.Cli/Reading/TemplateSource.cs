using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Findings;
using Bulletin.Schemes;

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

    private const string SchemeFile = "scheme.yaml";
    private const string PageFile = "page.html";
    private const string StyleFile = "page.css";
    private const string Articles = "articles";

    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly List<Finding> _findings = [];

    /// <summary>The template of that name or in that folder; null where a finding says why not.</summary>
    public static (Template? Template, IReadOnlyList<Finding> Findings) Read(Terminal terminal, string nameOrFolder)
    {
        var source = new TemplateSource(terminal);
        var template = source.Read(nameOrFolder);
        return (template, source._findings);
    }

    /// <summary>The files of a template with those that it leaves to the default template, to be copied; none where a finding says why not.</summary>
    public static (IReadOnlyList<TemplateFile> Files, IReadOnlyList<Finding> Findings) Copy(Terminal terminal, string nameOrFolder)
    {
        var source = new TemplateSource(terminal);
        return source.Files(nameOrFolder) is var (name, files) && source.Build(name, files) is not null
            ? ([.. files, .. new[] { PageFile, StyleFile }.Where(f => Find(files, f) is null).Select(f => OwnOrDefault(files, f))], [])
            : ([], source._findings);
    }

    private Template? Read(string nameOrFolder) => Files(nameOrFolder) is var (name, files) ? Build(name, files) : null;

    private (string Name, IReadOnlyList<TemplateFile> Files)? Files(string nameOrFolder)
    {
        if (BuiltInTemplates.Names.Contains(nameOrFolder))
            return (nameOrFolder, BuiltInTemplates.Read(nameOrFolder));
        var folder = terminal.FullPath(nameOrFolder);
        if (Directory.Exists(folder))
            return (Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), ReadFolder(folder));
        var names = BuiltInTemplates.Names;
        var offer = Spelling.Offer(nameOrFolder, names);
        _findings.Add(NotFound.At(new Place(nameOrFolder),
            new($"没有“{nameOrFolder}”这个模板，也没有这个文件夹。{offer.Chinese}", $"There is no template and no folder '{nameOrFolder}'.{offer.English}"),
            new($"自带的模板有：{string.Join('、', names)}；自己的模板写文件夹的路径。", $"Built in are: {string.Join(", ", names)}; for your own, give the path of its folder.")));
        return null;
    }

    private Template? Build(string name, IReadOnlyList<TemplateFile> files)
    {
        if (Find(files, SchemeFile) is not { } schemeFile)
        {
            if (_findings.Count == 0)
                _findings.Add(NoScheme.At(new Place(name),
                    new($"模板文件夹“{name}”里没有 {SchemeFile}。", $"The template's folder '{name}' has no {SchemeFile}."),
                    new("请核对 -t 所写的文件夹；模板由 scheme.yaml、articles/*.md、page.html、page.css 组成，后两个可以不写。",
                        "Check the folder given with -t. A template is scheme.yaml, articles/*.md, page.html and page.css; the last two may be left away.")));
            return null;
        }
        var (scheme, findings) = SchemeReader.Read(schemeFile.Name, schemeFile.Text);
        _findings.AddRange(findings);
        if (scheme is null || _findings.Any(f => f.Severity == Severity.Error))
            return null;
        var articles = files.Where(f => f.Name.StartsWith(Articles + "/", StringComparison.Ordinal)).ToList();
        return new(name, scheme, articles, OwnOrDefault(files, PageFile), OwnOrDefault(files, StyleFile).Text);
    }

    private static TemplateFile OwnOrDefault(IReadOnlyList<TemplateFile> files, string name) =>
        Find(files, name) ?? Find(BuiltInTemplates.Read(BuiltInTemplates.Default), name)
            ?? throw new InvalidOperationException($"The program was built without the template '{BuiltInTemplates.Default}'.");

    private static TemplateFile? Find(IReadOnlyList<TemplateFile> files, string name) => files.FirstOrDefault(f => f.Name == name);

    private List<TemplateFile> ReadFolder(string folder)
    {
        try
        {
            var files = new List<TemplateFile>();
            string[] single = [SchemeFile, PageFile, StyleFile];
            foreach (var name in single.Where(n => File.Exists(Path.Combine(folder, n))).Concat(ArticleNames(folder)))
                if (ReadText(folder, name) is { } text)
                    files.Add(new(name, text));
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _findings.Add(Unreadable(Path.GetFileName(folder), e));
            return [];
        }
    }

    private static IEnumerable<string> ArticleNames(string folder)
    {
        var articles = Path.Combine(folder, Articles);
        if (!Directory.Exists(articles))
            return [];
        return Directory.EnumerateFiles(articles).Select(p => Path.GetFileName(p)!)
            .Where(n => n.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && n[0] is not ('.' or '~'))
            .Order(StringComparer.Ordinal).Select(n => $"{Articles}/{n}");
    }

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
