using System.Reflection;
using System.Xml.Linq;
using Bulletin.Tests.Cases;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>What the ahead-of-time build is told to keep: without an enumeration and its arrays ClosedXML cannot write a workbook there.</summary>
public sealed class AheadListTests
{
    [Fact]
    public void It_names_every_enumeration_of_the_two_libraries()
    {
        var listed = XDocument.Load(Path.Combine(CaseFile.Root, "src", "Bulletin.Cli", "ahead.rd.xml")).Descendants("Type").Select(t => t.Attribute("Name")!.Value);
        var needed = Enumerations(typeof(XLWorkbook).Assembly).Concat(Enumerations(typeof(CellValues).Assembly));
        Assert.Equal(needed.SelectMany(n => (string[])[n, n + "[]"]), listed);
    }

    private static IEnumerable<string> Enumerations(Assembly assembly) =>
        assembly.GetTypes().Where(t => t is { IsEnum: true, IsNested: false }).Select(t => t.FullName!).Order(StringComparer.Ordinal);
}
