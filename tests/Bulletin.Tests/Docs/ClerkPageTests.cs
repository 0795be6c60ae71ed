using Bulletin.Tests.Cases;
using Bulletin.Tests.Cli;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Walks through <c>docs/clerk.zh-CN.md</c> as a clerk does and sees what it says is seen.</summary>
public sealed class ClerkPageTests
{
    [Fact]
    public void Whoever_does_what_the_page_says_sees_what_it_shows()
    {
        using var desk = new Desk();
        var folder = Directory.CreateDirectory(desk.PathOf("防汛")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "samples", "first-template")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var steps = ClerkPage.Steps();
        Assert.True(steps.OfType<ClerkPage.Typed>().Count() > 8);
        foreach (var step in steps)
            Do(desk, folder, step);
    }

    private static void Do(Desk desk, string folder, ClerkPage.Step step)
    {
        if (step is ClerkPage.Edit edit)
        {
            var path = Path.Combine(folder, edit.File);
            File.WriteAllText(path, edit.Of(File.ReadAllText(path)));
        }
        else if (step is ClerkPage.Typed typed)
        {
            var (shown, _) = desk.Run(typed.Command.Split(' ')[1..], from: folder);
            // The PDF needs a browser, which this desk does not offer.
            var answer = string.Join('\n', shown.Replace("! ", "", StringComparison.Ordinal).Split('\n').Where(l => !l.Contains("没有印 PDF", StringComparison.Ordinal)));
            Assert.True(typed.IsAnsweredBy(answer), $"{typed.Command}\n{answer}");
        }
    }
}
