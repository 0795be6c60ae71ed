using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Documents.Word;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Printing;

/// <summary>What holds for every manuscript, whoever edits it.</summary>
public sealed partial class ManuscriptProperties
{
    private static readonly string[] Pieces = ["甲", "乙，", "。", "<", ">", "&", "*", "**", "_", "[", "](", "#", "# ", "##", "＃", "：：：", ":::", "|", "｜", "\\", "（", "）", "---", "- ", "1. ", "　", " ", "7", "3家", "【停产】", "“", "”", "`", "！", "&#60;", "=", "+"];

    private static readonly string[] Parts = ["引题", "主题", "副题", "消息头", "导语", "正文", "栏题", "小标题", "记者", "编辑", "校对"];

    private static readonly Edition Sample = Press.Run(SampleDay.Job());

    private static readonly Edition Inbox = Press.Run(InboxTests.Job());

    [Fact]
    public void A_manuscript_that_nobody_edited_prints_the_same_bytes_in_every_format() =>
        Day.Sample(
            day =>
            {
                var (template, built) = (day.Template(), day.Run());
                var printers = Printers(template);
                var reprinted = Reprint.Run(new(template, new("bulletin.md", Text(built)), Figures(built)));
                Assert.NotNull(reprinted.Issue);
                foreach (var printer in printers)
                    Assert.True(printer.Print(built.Issue!).Content.Span.SequenceEqual(printer.Print(reprinted.Issue).Content.Span), $"{printer.Format} differs after\n{Text(built)}\nand\n{Difference(printer, built, reprinted)}");
            },
            iter: 15, threads: 1);

    [Fact]
    public void A_digit_changed_in_a_figure_is_found_where_its_link_begins()
    {
        var text = Text(Sample);
        var links = Link().Matches(text[..text.LastIndexOf("\n---\n", StringComparison.Ordinal)]);
        Gen.Select(Gen.Int[0, links.Count - 1], Gen.Int[0, 9], Gen.Int[1, 9]).Sample(
            (which, digit, more) =>
            {
                var link = links[which];
                var words = link.Groups[1].Value.ToCharArray();
                var at = Enumerable.Range(0, words.Length).Where(i => char.IsAsciiDigit(words[i])).ElementAt(digit % words.Count(char.IsAsciiDigit));
                words[at] = (char)('0' + ((words[at] - '0' + more) % 10));
                // Another office's value is a value of that figure too.
                if (Sample.Figures!.PrintsForAnOffice(Sample.Figures.Find(link.Groups[2].Value)!, new(words)))
                    return;
                var edited = text[..link.Groups[1].Index] + new string(words) + text[(link.Groups[1].Index + words.Length)..];
                var found = Assert.Single(Printed(Sample, edited).Findings, f => f.Kind.Code == "link-mismatch");
                var line = text[..link.Index].Count(c => c == '\n') + 1;
                Assert.Equal((line, link.Index - text.LastIndexOf('\n', link.Index)), (found.Place.Line, found.Place.Column));
            },
            iter: 40, threads: 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Words_taken_out_raise_no_false_finding(bool isInbox)
    {
        var built = isInbox ? Inbox : Sample;
        var text = Text(built);
        var end = text.LastIndexOf("\n---\n", StringComparison.Ordinal);
        var paragraphs = Paragraph().Matches(text[..end]);
        Gen.Int[0, paragraphs.Count - 1].Array[1, 3].Sample(
            which =>
            {
                var edited = text;
                foreach (var paragraph in which.Distinct().OrderDescending().Select(i => paragraphs[i]))
                    edited = edited.Remove(paragraph.Index, paragraph.Length);
                // A head without a text below is one that the editor should have taken out too.
                Assert.All(Printed(built, edited).Findings, f => Assert.Contains("下面没有正文", f.Message.Chinese, StringComparison.Ordinal));
            },
            iter: 15, threads: 1);
    }

    [Fact]
    public void An_article_taken_out_raises_none()
    {
        foreach (var built in (Edition[])[Sample, Inbox])
        {
            var text = Text(built);
            var begins = Article().Matches(text[..text.IndexOf("## 数字底稿", StringComparison.Ordinal)]);
            Assert.NotEmpty(begins);
            foreach (var article in begins.Where(_ => begins.Count > 1))
                Assert.DoesNotContain(Printed(built, text.Remove(article.Index, article.Length)).Findings, f => f.Severity != Severity.Note);
        }
    }

    private static Gen<TrialDay> Day
    {
        get
        {
            var words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 8].Select(string.Concat);
            var rows = Gen.Select(Gen.Int[0, Parts.Length - 1], words, (part, text) => (Parts[part], text)).Array[0, 10];
            return Gen.Select(rows, words, Gen.Int[0, 6], Gen.Bool, (manuscript, quoted, absent, isWide) =>
                (isWide ? TrialDay.Wide : TrialDay.Quoting("甲" + quoted)) with { IsDraft = true, Manuscript = manuscript, Words = "甲" + quoted, Absent = absent });
        }
    }

    private static IReadOnlyList<IPrinter> Printers(Template template) =>
        [new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter(), new BriefPrinter(), new WordPrinter(WordStyle.Newspaper), new WordPrinter(WordStyle.Gb9704)];

    /// <summary>The first line that differs, as each has it.</summary>
    private static string Difference(IPrinter printer, Edition built, Edition reprinted)
    {
        var (one, other) = (Lines(built), Lines(reprinted));
        var at = Enumerable.Range(0, Math.Min(one.Length, other.Length)).FirstOrDefault(i => one[i] != other[i]);
        return $"{one[at]}\n{other[at]}";

        string[] Lines(Edition edition) => Encoding.UTF8.GetString(printer.Print(edition.Issue!).Content.Span).Split('\n');
    }

    private static Edition Printed(Edition built, string text) => Reprint.Run(new(SampleDay.Template("recovery"), new("bulletin.md", text), Figures(built)));

    private static FiguresFile Figures(Edition built) => new(FiguresFile.Name, Encoding.UTF8.GetString(new FiguresJson().Print(built.Issue!).Content.Span));

    private static string Text(Edition built) => Encoding.UTF8.GetString(new MarkdownPrinter().Print(built.Issue!).Content.Span);

    [GeneratedRegex(@"\[([^\]\n]*[0-9][^\]\n]*)\]\(#([^)\n]+)\)")]
    private static partial Regex Link();

    /// <summary>An article with the rule below it.</summary>
    [GeneratedRegex(@"(?<=\n)####.+?\n---\n\n", RegexOptions.Singleline)]
    private static partial Regex Article();

    /// <summary>A paragraph of an article's text, with the blank line below it.</summary>
    [GeneratedRegex(@"(?<=\n\n)[“\u4E00-\u9FFF][^\n]*\n\n(?!\|)")]
    private static partial Regex Paragraph();
}
