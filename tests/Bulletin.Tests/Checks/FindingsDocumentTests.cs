using System.Reflection;
using Bulletin.Checks;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Reporting;
using Bulletin.Tests.Cases;
using Xunit;

namespace Bulletin.Tests.Checks;

/// <summary>Holds <c>docs/findings.md</c> to the kinds of findings in the program.</summary>
public sealed class FindingsDocumentTests
{
    private const int LongestEntry = 8;

    private static readonly Assembly[] Assemblies = [typeof(AllChecks).Assembly, typeof(WorkbookImporter).Assembly, Assembly.Load("bulletin")];

    [Fact]
    public void Every_code_is_used_for_one_kind_only()
    {
        var twice = Kinds().GroupBy(k => k.Code).Where(g => g.Distinct().Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_code_is_in_kebab_case() => Assert.All(Kinds(), k => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", k.Code));

    [Fact]
    public void A_scheme_may_name_every_code_and_no_other() =>
        Assert.Equal(Kinds().Select(k => k.Code).Distinct().Order(StringComparer.Ordinal), FindingCodes.All);

    [Fact]
    public void Every_kind_has_an_entry_of_its_class_and_no_entry_is_left_over()
    {
        var kinds = Kinds().Select(k => $"{k.Code} {k.Severity.Name().Chinese}").Distinct().Order(StringComparer.Ordinal).ToList();
        var entries = Entries().Select(e => $"{e.Code} {e.Severity}").Order(StringComparer.Ordinal).ToList();
        Assert.True(kinds.SequenceEqual(entries),
            $"Without an entry of that class: {string.Join(", ", kinds.Except(entries))}\nWithout such a kind: {string.Join(", ", entries.Except(kinds))}\nTwice: {string.Join(", ", entries.GroupBy(e => e).Where(g => g.Count() > 1).Select(g => g.Key))}");
    }

    [Fact]
    public void Every_entry_is_short_and_says_what_why_what_to_do_and_an_example()
    {
        foreach (var entry in Entries())
        {
            Assert.InRange(entry.Lines.Count, 5, LongestEntry);
            Assert.DoesNotMatch("[\\u3400-\\u9fff]：", entry.Lines[^1]);
            foreach (var part in (string[])["什么：", "为什么：", "怎么办：", "例："])
                Assert.True(entry.Lines.Any(l => l.StartsWith(part, StringComparison.Ordinal) && l.Length > part.Length), $"{entry.Code}: {part}");
        }
    }

    /// <summary>All of them, those of classes that are not public as well.</summary>
    private static List<FindingKind> Kinds() =>
        [.. Assemblies.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(FindingKind)).Select(f => (FindingKind)f.GetValue(null)!)];

    private static IReadOnlyCollection<GuideEntry> Entries() => FindingGuide.Read(File.ReadAllText(Path.Combine(CaseFile.Root, "docs", "findings.md"))).Entries;
}
