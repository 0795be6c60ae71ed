using Xunit;

namespace Bulletin.Tests.Support;

/// <summary>Holds a case to what it expects: every fact it names, and exactly the findings it names.</summary>
internal static class CaseRun
{
    public static TheoryData<string> Titles(string file)
    {
        var data = new TheoryData<string>();
        foreach (var item in ReturnCase.All(file))
            data.Add(item.Title);
        return data;
    }

    public static void Hold(string file, string title)
    {
        var expected = ReturnCase.All(file).Single(c => c.Title == title);
        var (day, findings) = expected.Run();
        var facts = WrittenResult.Facts(day);
        foreach (var fact in expected.Expected)
            Assert.True(Holds(fact, facts), $"“{fact}” does not hold. The case gives:\n{string.Join('\n', facts.Concat(findings.Select(f => $"{WrittenResult.Line(f)} — {f.Message}")))}");
        var wanted = expected.ExpectedFindings.Order(StringComparer.Ordinal).ToList();
        var found = findings.Select(f => WithPart(f, wanted)).Order(StringComparer.Ordinal).ToList();
        Assert.True(wanted.SequenceEqual(found),
            $"Expected findings:\n{string.Join('\n', wanted)}\nFound:\n{string.Join('\n', findings.Select(f => $"{WrittenResult.Line(f)} — {f.Message} {f.Action}"))}");
    }

    /// <summary>A finding may be expected with a part of its words: <c>code at A1, error: words</c>.</summary>
    private static string WithPart(Bulletin.Findings.Finding finding, IReadOnlyList<string> wanted)
    {
        var line = WrittenResult.Line(finding);
        var words = finding.Message.Chinese + finding.Action.Chinese;
        return wanted.FirstOrDefault(w => w.StartsWith(line + ": ", StringComparison.Ordinal) && words.Contains(w[(line.Length + 2)..], StringComparison.Ordinal)) ?? line;
    }

    private static bool Holds(string fact, IReadOnlyList<string> facts) =>
        fact.StartsWith("nothing of ", StringComparison.Ordinal)
            ? !facts.Any(f => f.StartsWith(fact[11..] + " = ", StringComparison.Ordinal))
            : facts.Contains(fact) || facts.Contains(fact + " ");
}
