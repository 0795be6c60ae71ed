using System.Text.RegularExpressions;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Holds <c>docs/templates.md</c> to what articles and pages can really use.</summary>
public sealed partial class TemplatesDocumentTests
{
    private const string Editing = "src/Bulletin.Core/Editing/";

    private static readonly Document Templates = Document.Read("docs/templates.md");

    [Fact]
    public void Every_function_is_described_and_every_described_function_is_there()
    {
        var registered = Document.Files().Where(f => f.StartsWith(Editing, StringComparison.Ordinal) && f.EndsWith("Functions.cs", StringComparison.Ordinal))
            .SelectMany(f => Registration().Matches(Document.Source(f)).Select(m => m.Groups[1].Value)).Order(StringComparer.Ordinal).ToList();
        Assert.True(registered.Count > 20);
        Assert.Equal(registered, FirstWords("### Functions"));
    }

    [Fact]
    public void Every_key_of_the_front_matter_is_described() =>
        Assert.Equal(ListIn(Document.Source(Editing + "TemplateArticle.cs"), "Keys"), FirstWords("## Articles"));

    [Fact]
    public void Every_part_of_the_page_and_every_attribute_is_described()
    {
        var source = Document.Source(Editing + "PartBuilder.cs");
        Assert.Equal(ListIn(source, "Names").Concat(ListIn(source, "Attributes")).Order(StringComparer.Ordinal), FirstWords("### Parts of the page"));
    }

    [Fact]
    public void Every_part_of_a_manuscript_is_described()
    {
        var source = Document.Source(Editing + "ManuscriptArticles.cs");
        var described = Templates.RowsUnder("## Texts by hand: the sheet 文稿").Skip(2).SelectMany(r => r[0].Split(", ")).Order(StringComparer.Ordinal);
        Assert.Equal(ListIn(source, "ArticleParts").Concat(ListIn(source, "PageParts")).Order(StringComparer.Ordinal), described);
    }

    [Fact]
    public void Every_name_that_the_page_may_use_is_described()
    {
        var source = Document.Source("src/Bulletin.Core/Printing/HtmlPrinter.cs");
        var set = ModelName().Matches(source).Select(m => m.Groups[1].Value).Distinct();
        var described = Templates.RowsUnder("## page.html").SelectMany(r => r.SelectMany(Document.QuotedIn)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(set.Except(described));
        var named = Templates.RowsUnder("## page.html").SelectMany(r => Document.QuotedIn(r[0]));
        Assert.Empty(named.Except(set));
    }

    /// <summary>The first word in backticks of each row, in ordinal order.</summary>
    private static IEnumerable<string> FirstWords(string heading) =>
        Templates.RowsUnder(heading).SelectMany(r => Document.QuotedIn(r[0]).Take(1)).Select(q => q.Split(' ')[0]).Order(StringComparer.Ordinal);

    /// <summary>The texts of a list that a source declares on one line.</summary>
    private static IEnumerable<string> ListIn(string source, string name)
    {
        var line = source.Split('\n').First(l => l.Contains($" {name} = [", StringComparison.Ordinal));
        return InQuotes().Matches(line).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("functions\\.SetValue\\(\"([^\"]+)\"")]
    private static partial Regex Registration();

    [GeneratedRegex("Set\\((?:model|foot), \"([a-z_]+)\"")]
    private static partial Regex ModelName();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex InQuotes();
}
