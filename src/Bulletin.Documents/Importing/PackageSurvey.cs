using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The second look at the parts of an .xlsx, for what ExcelDataReader hides: error cells, and formulas saved without a result.</summary>
internal sealed class PackageSurvey
{
    private readonly WorkbookSurvey _survey = new();
    private readonly Package _package;
    private bool _isStrict;

    private PackageSurvey(Package package) => _package = package;

    /// <summary>What was found, or why the package is refused. Throws XmlException where a part is no XML, or names a document type.</summary>
    public static (WorkbookSurvey Survey, PackageFault? Fault) Of(byte[] bytes)
    {
        try
        {
            using var package = new Package(bytes);
            var survey = new PackageSurvey(package);
            return (survey._survey, survey.Read());
        }
        catch (InvalidDataException)
        {
            return (new(), PackageFault.Damaged);
        }
    }

    private PackageFault? Read()
    {
        if (_package.UnpackedBytes > SheetSize.UnpackedBytes)
            return PackageFault.TooLarge;
        if (_package.Has("xl/workbook.bin"))
            return PackageFault.Binary;
        if (!_package.Has("xl/workbook.xml"))
            return _package.Has("content.xml") ? PackageFault.OpenDocument : PackageFault.NotAWorkbook;
        ReadWorkbook();
        return _isStrict ? PackageFault.Strict : null;
    }

    private void ReadWorkbook()
    {
        var targets = _package.Targets("xl/_rels/workbook.xml.rels");
        using var xml = _package.Open("xl/workbook.xml");
        while (!_isStrict && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // ExcelDataReader knows the transitional namespaces only.
            _isStrict = xml.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal);
            if (xml.LocalName == "workbookPr" && xml.GetAttribute("date1904") is "1" or "true")
                _survey.DaysAdded = WorkbookSurvey.From1904;
            if (xml.LocalName == "sheet" && targets.TryGetValue(RelationOf(xml), out var target))
                ReadSheet(xml.GetAttribute("name") ?? "", target);
        }
    }

    private void ReadSheet(string name, string target)
    {
        var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
        if (!_package.Has(part))
            return;
        using var xml = _package.Open(part);
        _survey.Add(name, new SheetPart(xml).Survey());
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
