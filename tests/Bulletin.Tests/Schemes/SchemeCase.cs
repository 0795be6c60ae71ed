using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Schemes;

/// <summary>One scheme of <c>Cases/schemes.txt</c> and the findings that it should give.</summary>
internal sealed record SchemeCase(string Sentence, string Text, IReadOnlyList<string> Expected)
{
    public static IReadOnlyList<SchemeCase> All()
    {
        var cases = new List<SchemeCase>();
        var blocks = string.Join('\n', CaseFile.Lines("schemes.txt")).Split("\n=== ").Skip(1);
        foreach (var block in blocks)
        {
            var lines = block.TrimEnd('\n').Split('\n');
            var expected = lines.Where(l => l.StartsWith("-> ", StringComparison.Ordinal)).Select(l => l[3..]).ToList();
            var text = string.Concat(lines.Skip(1).SkipLast(expected.Count).Select(l => l + "\n"));
            cases.Add(new(lines[0], text, expected));
        }
        return cases;
    }
}
