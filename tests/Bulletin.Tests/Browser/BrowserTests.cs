using System.Globalization;
using Bulletin.Cli.Browsing;
using Bulletin.Schemes;
using Bulletin.Tests.Printing;
using Xunit;

namespace Bulletin.Tests.Browser;

/// <summary>The page as a browser sets it. The pictures are for eyes: the output says where they lie.</summary>
public sealed class BrowserTests(BrowserTests.Browser browser) : IClassFixture<BrowserTests.Browser>
{
    /// <summary>The environment variable that says where the pictures go.</summary>
    private const string PicturesVariable = "BULLETIN_PICTURES";

    private const string NoBrowser =
        $"There is no Chromium, Chrome or Edge here, so the page was not looked at. Install one, or name it in {BrowserProgram.Variable}.";

    private static readonly string Pictures = Environment.GetEnvironmentVariable(PicturesVariable) is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "pictures");

    /// <summary>Page, paper, how many sheets it may take.</summary>
    public static TheoryData<string, Paper, int> Pages => new()
    {
        { "sample", Paper.A3, 2 },
        { "sample", Paper.A4, 3 },
        { "wide", Paper.A3, 2 },
        { "wide", Paper.A4, 2 },
        { "large", Paper.A3, 2 },
        { "large", Paper.A4, 2 },
        { "short", Paper.A3, 1 },
        { "short", Paper.A4, 1 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_keeps_its_shape_on_screens_and_on_paper(string name, Paper paper, int most)
    {
        Assert.SkipWhen(browser.Tools is null, NoBrowser);
        var page = await BrowserPage.Open(browser.Tools!, Write(name, paper));
        var complaints = new List<string>();
        if (paper == Paper.A3)
            await OnScreens(name, page, complaints);
        // The width of the text on paper at 96 pixels an inch.
        complaints.AddRange(await page.Measure(paper == Paper.A3 ? 1024 : 686, "print"));
        var pdf = await page.Print();
        await Save($"{name}-{paper}.pdf", pdf);
        TestContext.Current.TestOutputHelper?.WriteLine($"To look at: {Pictures}");

        Assert.Empty(complaints);
        Assert.Empty(page.Complaints());
        var sizes = BrowserPage.PageSizes(pdf);
        Assert.InRange(sizes.Count, 1, most);
        Assert.All(sizes, size => AssertSize(size, paper));
    }

    /// <summary>What a screen shows is the same for both papers.</summary>
    private static async Task OnScreens(string name, BrowserPage page, List<string> complaints)
    {
        foreach (var width in (int[])[1280, 800, 390, 320])
            complaints.AddRange(await page.Measure(width, "screen"));
        foreach (var width in (int[])[1280, 390])
            await Save($"{name}-{width}.png", await page.Picture(width));
    }

    private static void AssertSize(string size, Paper paper)
    {
        double[] expected = paper == Paper.A3 ? [841.9, 1190.6] : [595.3, 841.9];
        var actual = size.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(expected[0], actual[0], 1.0);
        Assert.Equal(expected[1], actual[1], 1.0);
    }

    private static string Write(string name, Paper paper)
    {
        Directory.CreateDirectory(Pictures);
        var path = Path.GetFullPath(Path.Combine(Pictures, $"{name}-{paper}.html"));
        File.WriteAllText(path, HtmlPageTests.Page(name, paper).Html);
        return path;
    }

    private static Task Save(string file, byte[] content) => File.WriteAllBytesAsync(Path.Combine(Pictures, file), content, TestContext.Current.CancellationToken);

    /// <summary>One browser for all the pages.</summary>
    public sealed class Browser : IAsyncLifetime
    {
        internal DevTools? Tools { get; private set; }

        public async ValueTask InitializeAsync() =>
            Tools = BrowserProgram.Find() is { } program ? await DevTools.Start(program, TestContext.Current.CancellationToken) : null;

        public ValueTask DisposeAsync() => Tools?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
