using Bulletin.Schemes;

namespace Bulletin.Samples;

/// <summary>A built-in template, read from the repository's own folders.</summary>
public static class SampleTemplate
{
    /// <param name="name">The name of its folder below <c>templates</c>.</param>
    /// <exception cref="InvalidDataException">Its scheme is in error; the message holds the findings.</exception>
    public static Template Read(string name)
    {
        var templates = Path.Combine(Repository.Root(), "templates");
        var (folder, look) = (Path.Combine(templates, name), Path.Combine(templates, "recovery"));
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", File.ReadAllText(Path.Combine(folder, "scheme.yaml")));
        var articles = Directory.GetFiles(Path.Combine(folder, "articles")).Order(StringComparer.Ordinal)
            .Select(f => new TemplateFile("articles/" + Path.GetFileName(f), File.ReadAllText(f)));
        return new(name, scheme ?? throw new InvalidDataException(string.Join('\n', findings)), [.. articles],
            new("page.html", File.ReadAllText(Path.Combine(look, "page.html"))), File.ReadAllText(Path.Combine(look, "page.css")));
    }
}
