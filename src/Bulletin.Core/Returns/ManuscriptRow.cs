using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>One line of the sheet 文稿: which part of the page (栏目) and what is to stand there.</summary>
public sealed record ManuscriptRow(string Part, string Text, Place Place)
{
    /// <summary>Its text is Markdown, and not plain words.</summary>
    public bool IsMarkdown { get; init; }
}
