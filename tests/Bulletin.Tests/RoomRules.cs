using System.Text.RegularExpressions;
using Bulletin.Tests.Docs;
using Xunit;

namespace Bulletin.Tests;

/// <summary>
/// Keeps the rooms of the sources apart. Inside Core a folder uses only folders above it, each foreign package is named only in the folders
/// that own it, and no type has a name that says nothing.
/// </summary>
public sealed partial class RoomRules
{
    private const string Core = "src/Bulletin.Core/";

    /// <summary>The folders of Core, from the ground up. Files at its root may use all.</summary>
    private static readonly string[] Rooms = ["Findings", "Workbooks", "Formulas", "Schemes", "Returns", "Checks", "Figures", "Editing", "Printing", "Reporting", "Drafting"];

    private static readonly (string Package, string[] Owners)[] Packages =
    [
        ("YamlDotNet", [Core + "Schemes/"]),
        ("Scriban", [Core + "Formulas/", Core + "Editing/", Core + "Printing/"]),
        ("Markdig", [Core + "Editing/"]),
        ("AngleSharp", ["src/Bulletin.Documents/Importing/"]),
        ("ExcelDataReader", ["src/Bulletin.Documents/"]),
        ("ClosedXML", ["src/Bulletin.Documents/"]),
        ("DocumentFormat", ["src/Bulletin.Documents/"]),
        ("System.CommandLine", ["src/Bulletin.Cli/"]),
    ];

    [Fact]
    public void Every_source_keeps_to_its_room()
    {
        var sources = Document.Files().Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sources);
        Assert.Empty(sources.SelectMany(f => Document.Source(f).Split('\n').Select(l => Breach(f, l)).OfType<string>()));
    }

    [Fact]
    public void Every_folder_of_Core_has_its_place()
    {
        var folders = Document.Files().Where(f => f.StartsWith(Core, StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .Select(f => f[Core.Length..].Split('/')).Where(p => p.Length > 1).Select(p => p[0]).Distinct();
        Assert.Empty(folders.Except(Rooms));
    }

    [Theory]
    [InlineData("src/Bulletin.Core/Findings/A.cs", "using Bulletin.Workbooks;", true)]
    [InlineData("src/Bulletin.Core/Checks/A.cs", "using Bulletin.Figures;", true)]
    [InlineData("src/Bulletin.Core/Checks/A.cs", "    var all = Bulletin.Printing.Html.Escape(text);", true)]
    [InlineData("src/Bulletin.Core/Figures/A.cs", "using Reading = Bulletin.Editing.Inline;", true)]
    [InlineData("src/Bulletin.Core/Editing/A.cs", "using Bulletin.Unheard;", true)]
    [InlineData("src/Bulletin.Core/Editing/A.cs", "using Bulletin.Figures;", false)]
    [InlineData("src/Bulletin.Core/Editing/A.cs", "namespace Bulletin.Editing;", false)]
    [InlineData("src/Bulletin.Core/Press.cs", "using Bulletin.Printing;", false)]
    [InlineData("src/Bulletin.Core/Returns/A.cs", "using YamlDotNet.Core;", true)]
    [InlineData("src/Bulletin.Core/Checks/A.cs", "        var page = Scriban.Template.Parse(text);", true)]
    [InlineData("src/Bulletin.Core/Printing/A.cs", "        var page = Scriban.Template.Parse(text);", false)]
    [InlineData("src/Bulletin.Core/Printing/A.cs", "using Markdig.Syntax;", true)]
    [InlineData("src/Bulletin.Cli/Writing/A.cs", "using ClosedXML.Excel;", true)]
    [InlineData("src/Bulletin.Documents/Writing/A.cs", "using ClosedXML.Excel;", false)]
    [InlineData("src/Bulletin.Documents/Writing/A.cs", "using System.CommandLine;", true)]
    [InlineData("src/Bulletin.Core/Editing/A.cs", "using Newtonsoft.Json;", true)]
    [InlineData("src/Bulletin.Core/Editing/A.cs", "/// <summary>Not by ClosedXML.Excel but by hand.</summary>", false)]
    [InlineData("src/Bulletin.Cli/A.cs", "internal static class PathHelper", true)]
    [InlineData("src/Bulletin.Cli/A.cs", "public sealed record OutputManager(string Path);", true)]
    [InlineData("src/Bulletin.Cli/A.cs", "internal static class StringUtils", true)]
    [InlineData("src/Bulletin.Cli/A.cs", "internal sealed class Help(Terminal terminal)", false)]
    public void A_line_that_breaks_the_rules_is_seen(string file, string line, bool isSeen) => Assert.Equal(isSeen, Breach(file, line) is not null);

    /// <summary>What is wrong with a line of a source; null where nothing is.</summary>
    private static string? Breach(string file, string line)
    {
        if (line.TrimStart().StartsWith("//", StringComparison.Ordinal) || line.StartsWith("namespace ", StringComparison.Ordinal))
            return null;
        if (EmptyName().Match(line) is { Success: true } name)
            return $"{file}: the name {name.Groups[1].Value} says nothing";
        foreach (var (package, owners) in Packages)
            if (Regex.IsMatch(line, $@"(?<![\w.]){Regex.Escape(package)}\.[A-Z]|using {Regex.Escape(package)};") && !owners.Any(o => file.StartsWith(o, StringComparison.Ordinal)))
                return $"{file} names {package}: {line.Trim()}";
        return Unowned(file, line) ?? Downward(file, line);
    }

    private static string? Unowned(string file, string line) =>
        Using().Match(line) is { Success: true } used && used.Groups[1].Value.Split('.')[0] is not ("System" or "Bulletin")
        && !Packages.Any(p => used.Groups[1].Value.StartsWith(p.Package, StringComparison.Ordinal))
            ? $"{file} uses {used.Groups[1].Value}, which no folder owns" : null;

    private static string? Downward(string file, string line)
    {
        if (!file.StartsWith(Core, StringComparison.Ordinal) || file[Core.Length..].Split('/') is not [var room, _, ..])
            return null;
        foreach (Match used in OwnName().Matches(line))
        {
            var place = Array.IndexOf(Rooms, used.Groups[1].Value);
            if (place < 0 || place > Array.IndexOf(Rooms, room))
                return $"{file} reaches down to {used.Value}";
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(\w*(?:Helpers?|Utils?|Utilit(?:y|ies)|Managers?))\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);")]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])Bulletin\.(\w+)")]
    private static partial Regex OwnName();
}
