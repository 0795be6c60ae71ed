using System.Reflection;
using System.Text;

namespace Bulletin.Cli.Reading;

/// <summary>The templates that travel inside the program, one resource a file: <c>templates/recovery/scheme.yaml</c>.</summary>
internal static class BuiltInTemplates
{
    /// <summary>The template that is taken where none is named; its page serves templates that have none of their own.</summary>
    public const string Default = "recovery";

    private const string Root = "templates/";

    private static readonly string[] Texts = [".yaml", ".md", ".html", ".css"];

    private static readonly Assembly Assembly = typeof(BuiltInTemplates).Assembly;

    private static readonly IReadOnlyList<TemplateResource> Resources = All();

    /// <summary>The names of the templates, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Resources.Select(r => r.Template).Distinct(StringComparer.Ordinal)];

    /// <summary>The text files of a template by their path below its folder, in ordinal order.</summary>
    public static IReadOnlyList<TemplateFile> Read(string template) =>
        [.. Resources.Where(r => r.Template == template && Array.Exists(Texts, e => r.File.EndsWith(e, StringComparison.Ordinal))).Select(r => new TemplateFile(r.File, Text(r.Resource)))];

    /// <summary>A file of a template that is no text; null where it has none of that name.</summary>
    public static Stream? Open(string template, string file) =>
        Resources.FirstOrDefault(r => r.Template == template && r.File == file) is { } found ? Assembly.GetManifestResourceStream(found.Resource) : null;

    private static List<TemplateResource> All()
    {
        var resources = Assembly.GetManifestResourceNames();
        Array.Sort(resources, StringComparer.Ordinal);
        return [.. resources.Where(r => r.StartsWith(Root, StringComparison.Ordinal)).Select(TemplateResource.Of)];
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private sealed record TemplateResource(string Template, string File, string Resource)
    {
        /// <summary>Below the root a resource is named by template and file, with the separators of the system that compiled it.</summary>
        public static TemplateResource Of(string resource)
        {
            var path = resource[Root.Length..].Replace('\\', '/');
            var end = path.IndexOf('/', StringComparison.Ordinal);
            return new(path[..end], path[(end + 1)..], resource);
        }
    }
}
