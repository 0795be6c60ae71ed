using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bulletin.Printing;

namespace Bulletin.Tests.Printing;

/// <summary>A printed page, parsed, with what the parser complains of.</summary>
internal sealed record PageUnderTest(string Html, IHtmlDocument Document, IReadOnlyList<string> Errors)
{
    /// <summary>Where figures stand in running text.</summary>
    public const string RunningText = ".intro, .text p, .note-text";

    public static PageUnderTest Of(PrintedFile file)
    {
        var html = Encoding.UTF8.GetString(file.Content.Span);
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add(e is AngleSharp.Html.Dom.Events.HtmlErrorEvent error ? $"{error.Position}: {error.Message}" : e.Type);
        var document = parser.ParseDocument(html);
        return new(html, document, errors);
    }

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public string Text(string selector) => string.Concat(All(selector).Select(e => e.TextContent));
}
