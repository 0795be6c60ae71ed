using System.Reflection;
using System.Text;

namespace Bulletin.Cli.Reading;

/// <summary>The templates that travel inside the program, one resource a file: <c>templates/recovery/scheme.yaml</c>.</summary>
internal static class BuiltInTemplates
{
    /// <summary>The template that is taken where none is named; its page serves templates that have none of their own.</summary>
    public const string Default = "recovery";

    private const string Root = "templates/";

    private static Assembly Assembly => typeof(BuiltInTemplates).Assembly;

    /// <summary>The names of the templates, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Files().Select(f => f.Name.Split('/')[1]).Distinct(StringComparer.Ordinal)];

    /// <summary>The files of a template by their path below its folder, in ordinal order.</summary>
    public static IReadOnlyList<TemplateFile> Read(string template)
    {
        var folder = $"{Root}{template}/";
        return [.. Files().Where(f => f.Name.StartsWith(folder, StringComparison.Ordinal)).Select(f => new TemplateFile(f.Name[folder.Length..], Text(f.Resource)))];
    }

    /// <summary>Resources keep the separators of the system that compiled them.</summary>
    private static IEnumerable<(string Name, string Resource)> Files() =>
        Assembly.GetManifestResourceNames().Select(r => (Name: r.Replace('\\', '/'), Resource: r))
            .Where(f => f.Name.StartsWith(Root, StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
