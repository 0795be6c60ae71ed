using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed partial class HtmlPageTests
{
    public static TheoryData<string> Pages => ["sample", "wide", "large", "short"];

    internal static PageUnderTest Page(string name, Paper paper = Paper.A3) => PageUnderTest.Of((name switch
    {
        "sample" => Press.Run(SampleDay.Job() with { Paper = paper }),
        "wide" => TrialDay.Wide.Run(paper),
        "large" => TrialDay.Large.Run(paper),
        _ => TrialDay.Short.Run(paper),
    }).Files.Single(f => f.Name == "bulletin.html"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_valid_and_has_one_main_heading(string name)
    {
        var page = Page(name);
        Assert.Empty(page.Errors);
        Assert.Equal("zh-Hans", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.All("h1"));
        Assert.NotEqual("", page.Document.Title);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_id_is_unique_and_every_link_has_its_target(string name)
    {
        var page = Page(name);
        var ids = page.All("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain(ids, id => id.Length == 0 || id.Any(char.IsWhiteSpace));
        foreach (var link in page.All("a[href]"))
            Assert.Contains(Uri.UnescapeDataString(link.GetAttribute("href")!)[1..], ids);
        foreach (var labelled in page.All("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' ')))
            Assert.Contains(labelled, ids);
    }

    [Fact]
    public void Long_numbers_are_given_their_room_in_charts_and_in_the_ledger()
    {
        var page = Page("large");
        Assert.Contains("--values:5.4em", Assert.Single(page.All("svg.bars")).GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("--value:", Assert.Single(page.All(".ledger")).GetAttribute("style"), StringComparison.Ordinal);
        Assert.DoesNotContain("--values:", Page("sample").Html.Split("</style>")[^1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_one_file_without_script_or_outside_reference(string name)
    {
        var page = Page(name);
        Assert.Empty(page.All("script, link, img, iframe, object, embed, base, form, meta[http-equiv], [src], [srcset]"));
        Assert.DoesNotContain(page.All("*").SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.All("[href]"), e => Assert.StartsWith("#", e.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotMatch(OutsideReference(), page.Html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_figure_in_running_text_is_data_within_a_link(string name)
    {
        var page = Page(name);
        var running = page.All(PageUnderTest.RunningText).ToList();
        Assert.All(running.SelectMany(e => e.QuerySelectorAll("data")), d => Assert.NotNull(d.Closest("a.fig")));
        Assert.All(running.SelectMany(e => e.QuerySelectorAll("a.fig")), a => Assert.True(a.QuerySelector("data") is not null || !a.TextContent.Any(char.IsAsciiDigit), a.OuterHtml));
        Assert.All(page.All("data"), d => Assert.True(decimal.TryParse(d.GetAttribute("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out _), d.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tables_and_charts_are_told_to_those_who_cannot_see_them(string name)
    {
        var page = Page(name);
        Assert.All(page.All("table"), t => Assert.Equal("CAPTION", t.FirstElementChild?.TagName));
        Assert.All(page.All("table th"), h => Assert.True(h.GetAttribute("scope") is "col" or "row", h.OuterHtml));
        foreach (var table in page.All("table"))
            Assert.Single(table.QuerySelectorAll("tr").Select(r => r.Children.Sum(c => int.Parse(c.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture))).Distinct());
        Assert.All(page.All("svg:not([aria-hidden])"), s => Assert.Equal(("img", "title", "desc"), (s.GetAttribute("role"), s.Children[0].LocalName, s.Children[1].LocalName)));
    }

    [Theory]
    [InlineData("7562家", "7562", "7562家")]
    [InlineData("98.75%", "98.75", "98.75%")]
    [InlineData("5万人", "50000", "5万人")]
    [InlineData("1.5亿元", "150000000.0", "1.5亿元")]
    [InlineData("-3家", "-3", "-3家")]
    [InlineData("+0.31", "0.31", "+0.31")]
    [InlineData("突破5万人", "50000", "5万人")]
    public void A_figure_carries_its_number_as_a_machine_reads_it(string printed, string value, string marked)
    {
        var data = PageUnderTest.Of(new PrintedFile("number.html", System.Text.Encoding.UTF8.GetBytes(HtmlNumber.Write(printed)))).Document.QuerySelector("data")!;
        Assert.Equal((value, marked), (data.GetAttribute("value"), data.TextContent));
    }

    [Theory]
    [InlineData("全部")]
    [InlineData("—")]
    [InlineData("")]
    public void Words_without_a_number_carry_none(string printed) => Assert.Equal(printed, HtmlNumber.Write(printed));

    [GeneratedRegex("https?:|//[a-z]|@import|url\\((?!#)|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideReference();
}
