using Bulletin.Documents.Word;
using Bulletin.Editing;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class OneTruthTests
{
    public static TheoryData<string> Days => ["sample", "draft", "inbox", "wide", "short"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_format_says_the_same(string day)
    {
        var files = Files(day).ToList();
        var page = PlainText.Of(files[0].File).Clauses;
        var inHead = MeantByMarks(day);
        foreach (var (name, file) in files)
        {
            // A manuscript asks for a chart's marks in the head of the part (low=…) and draws none, so it has no key to them.
            var said = name == "bulletin.md" ? page.Except(inHead).ToList() : page;
            var other = PlainText.Of(file).Clauses;
            Assert.True(said.SequenceEqual(other), $"{name} lacks: {string.Join(" | ", said.Except(other))}\n{name} adds: {string.Join(" | ", other.Except(said))}");
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_sentence_stands_in_every_format(string day)
    {
        var sentences = PlainText.Sentences(Edition(day).Issue!).ToList();
        Assert.NotEmpty(sentences);
        foreach (var (name, file) in Files(day))
        {
            var (text, from) = (PlainText.Of(file).Text, 0);
            foreach (var sentence in sentences)
            {
                from = text.IndexOf(sentence, from, StringComparison.Ordinal);
                Assert.True(from >= 0, $"{name} has not, or not in its place: {sentence}");
            }
        }
    }

    private static List<string> MeantByMarks(string day) =>
        [.. Edition(day).Issue!.Articles.SelectMany(a => a.Body).OfType<BarChart>().Select(c => string.Concat(c.MarkedMeans.Select(i => i.Plain)))];

    private static IEnumerable<(string Name, PrintedFile File)> Files(string day)
    {
        var edition = Edition(day);
        foreach (var file in edition.Files.Where(f => !f.Name.EndsWith(".json", StringComparison.Ordinal)))
            yield return (file.Name, file);
        foreach (var style in Enum.GetValues<WordStyle>())
            yield return ($"docx {style}", new WordPrinter(style).Print(edition.Issue!));
    }

    private static Edition Edition(string day)
    {
        var template = SampleDay.Template("recovery");
        IReadOnlyList<IPrinter> printers = [new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter()];
        return day switch
        {
            "sample" => Press.Run(SampleDay.Job() with { Printers = printers }),
            "draft" => Press.Run(SampleDay.Job() with { Printers = printers, IsDraft = true, Paper = Paper.A4 }),
            "inbox" => Press.Run(InboxTests.Job() with { Printers = printers }),
            "wide" => TrialDay.Wide.Run(),
            _ => TrialDay.Short.Run(),
        };
    }
}
