using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The second look at the parts of an .xlsx, for what ExcelDataReader hides: error cells, and formulas saved without a result.</summary>
internal sealed class PackageSurvey
{
    private readonly Dictionary<string, SheetSurvey> _sheets = [];

    /// <summary>Of a file that is no package: nothing is known.</summary>
    public static PackageSurvey None { get; } = new();

    /// <summary>Why the package is refused; null where it is not.</summary>
    public PackageFault? Refusal { get; private set; }

    /// <summary>Days from the workbook's epoch to that of 1900.</summary>
    public int DaysAdded { get; private set; }

    public SheetSurvey? Sheet(string name) => _sheets.GetValueOrDefault(name);

    public static PackageSurvey Of(byte[] bytes)
    {
        try
        {
            using var package = new Package(bytes);
            return Of(package);
        }
        catch (InvalidDataException)
        {
            return new() { Refusal = PackageFault.Damaged };
        }
    }

    private static PackageSurvey Of(Package package)
    {
        if (package.UnpackedBytes > SheetSize.UnpackedBytes)
            return new() { Refusal = PackageFault.TooLarge };
        if (package.Has("xl/workbook.bin"))
            return new() { Refusal = PackageFault.Binary };
        if (!package.Has("xl/workbook.xml"))
            return new() { Refusal = package.Has("content.xml") ? PackageFault.OpenDocument : PackageFault.NotAWorkbook };
        var survey = new PackageSurvey();
        survey.ReadWorkbook(package);
        return survey;
    }

    private void ReadWorkbook(Package package)
    {
        var targets = package.Targets("xl/_rels/workbook.xml.rels");
        using var xml = package.Open("xl/workbook.xml");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // ExcelDataReader knows the transitional namespaces only.
            if (xml.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal))
                Refusal = PackageFault.Strict;
            if (xml.LocalName == "workbookPr" && xml.GetAttribute("date1904") is "1" or "true")
                DaysAdded = 1462;
            if (xml.LocalName == "sheet" && targets.TryGetValue(RelationOf(xml), out var target))
                ReadSheet(package, xml.GetAttribute("name") ?? "", target);
        }
    }

    private void ReadSheet(Package package, string name, string target)
    {
        var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
        if (!package.Has(part))
            return;
        using var xml = package.Open(part);
        _sheets[name] = new SheetPart(xml).Survey();
    }

    private static string RelationOf(XmlReader xml)
    {
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == "id")
                id = xml.Value;
        xml.MoveToElement();
        return id;
    }
}

/// <summary>Why a package is no workbook that can be read.</summary>
internal enum PackageFault
{
    Damaged,
    NotAWorkbook,
    OpenDocument,
    Binary,
    Strict,
    TooLarge,
}
