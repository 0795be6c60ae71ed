using Bulletin.Schemes;

namespace Bulletin;

/// <summary>A template: the scheme, the articles (Scriban and Markdown) in the order of their names, and the page with its style sheet.</summary>
public sealed record Template(string Name, Scheme Scheme, IReadOnlyList<TemplateFile> Articles, TemplateFile Page, string Style)
{
    /// <summary>The fonts that the scheme adds.</summary>
    public IReadOnlyList<TemplateFont> Fonts { get; init; } = [];
}

/// <summary>A text file of a template; <see cref="Name"/> is its path below the template's folder, with <c>/</c>.</summary>
public sealed record TemplateFile(string Name, string Text);
