using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bulletin.Tests.Cases;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Holds all documents to the repository: their links, the files that they name, the packages that they account for.</summary>
public sealed partial class DocumentTests
{
    private const string Decisions = "docs/decisions/";
    private const int LongestDecision = 24;

    private static readonly string[] Licences = ["MIT", "BSD-2-Clause", "Apache-2.0"];

    public static TheoryData<string> Documents => [.. Document.All().Select(d => d.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string path)
    {
        foreach (var target in Document.Read(path).Targets.Where(t => !t.StartsWith("https://", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : Inside(path, parts[0]);
            Assert.True(Path.Exists(Path.Combine(CaseFile.Root, file)), $"{path}: {target}");
            if (parts.Length > 1)
                Assert.True(Document.Read(file).Anchors.Contains(parts[1]), $"{path}: no heading for {target}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_document_knows_a_machine(string path) =>
        Assert.All(Document.Read(path).Lines, l => Assert.DoesNotMatch(MachineWord(), l));

    [Theory]
    [InlineData("see /home/me/README.md", true)]
    [InlineData("the files of ../shared/corpus", true)]
    [InlineData("from http://localhost:8080/packages", true)]
    [InlineData("C:\\Users\\me\\daily.xlsx", true)]
    [InlineData("`src/Bulletin.Core/Press.cs`, 7月*/*.xlsx", false)]
    public void A_word_that_knows_a_machine_is_seen(string line, bool isSeen) => Assert.Equal(isSeen, MachineWord().IsMatch(line));

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    public void Every_file_that_is_named_is_there(string path)
    {
        var files = Document.Files();
        var named = Document.Read(path).Quoted.Where(q => FileName().IsMatch(q) && !q.Contains("YourCheck", StringComparison.Ordinal));
        Assert.All(named, n => Assert.True(files.Any(f => f == n || f.EndsWith("/" + n, StringComparison.Ordinal)), $"{path}: {n}"));
    }

    [Fact]
    public void Decisions_are_numbered_short_and_listed()
    {
        var files = Document.Files().Where(f => f.StartsWith(Decisions + "0", StringComparison.Ordinal)).ToList();
        var listed = Document.Read(Decisions + "README.md").Targets.Select(t => Decisions + t);
        Assert.Equal(files, listed);
        foreach (var (index, file) in files.Index())
        {
            Assert.StartsWith($"{Decisions}{index + 1:0000}-", file, StringComparison.Ordinal);
            var lines = Document.Read(file).Lines.ToList();
            Assert.StartsWith($"# {index + 1}. ", lines[0], StringComparison.Ordinal);
            Assert.InRange(lines.Count, 5, LongestDecision);
            foreach (var part in (string[])["**Context.** ", "**Decision.** ", "**Consequence.** "])
                Assert.Contains(lines, l => l.StartsWith(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_package_is_accounted_for_with_version_and_licence()
    {
        var lines = Document.All().Where(d => d.Path.StartsWith(Decisions, StringComparison.Ordinal)).SelectMany(d => d.Lines).ToList();
        var packages = XDocument.Load(Path.Combine(CaseFile.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(p => (Name: p.Attribute("Include")!.Value, Version: p.Attribute("Version")!.Value));
        Assert.All(packages, p => Assert.Contains(lines, l => l.Contains(p.Name, StringComparison.Ordinal) && l.Contains(p.Version, StringComparison.Ordinal)
            && Licences.Any(licence => l.Contains(licence, StringComparison.Ordinal))));
    }

    /// <summary>A path beside a document, below the root.</summary>
    private static string Inside(string document, string target)
    {
        var full = Path.GetFullPath(Path.Combine(CaseFile.Root, Path.GetDirectoryName(document) ?? "", Uri.UnescapeDataString(target)));
        return Path.GetRelativePath(CaseFile.Root, full).Replace('\\', '/');
    }

    /// <summary>Paths of somebody's machine, folders beside the repository, and hosts of packages.</summary>
    [GeneratedRegex(@"(?<![\w.…])/(work|home|root|tmp|Users)/|\b[A-Z]:\\|\.\./shared|(?<![\w-])shared/|[a-z]+get\.org|localhost", RegexOptions.CultureInvariant)]
    private static partial Regex MachineWord();

    [GeneratedRegex(@"^[\w./-]+\.(cs|csproj|props|md|txt|yaml|html|css|json|xlsx|csv)$")]
    private static partial Regex FileName();
}
