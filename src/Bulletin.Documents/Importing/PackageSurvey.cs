using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The second look at the parts of an .xlsx, for what ExcelDataReader hides: error cells, and formulas saved without a result.</summary>
internal sealed class PackageSurvey
{
    private readonly WorkbookSurvey _survey = new();
    private readonly Package _package;
    private readonly ReadingLimits _limits;
    private int _sheets;
    private bool _isStrict;

    private PackageSurvey(Package package, ReadingLimits limits) => (_package, _limits) = (package, limits);

    /// <summary>What was found, or why the package is refused. Throws XmlException where a part is no XML, or names a document type.</summary>
    public static (WorkbookSurvey Survey, PackageFault? Fault) Of(SentFile file)
    {
        if (Package.Parts(file.Bytes) > file.Limits.Parts)
            return (new(), PackageFault.TooLarge);
        try
        {
            using var package = new Package(file.Bytes);
            var survey = new PackageSurvey(package, file.Limits);
            return (survey._survey, survey.Read(file));
        }
        catch (InvalidDataException)
        {
            return (new(), PackageFault.Damaged);
        }
    }

    private PackageFault? Read(SentFile file)
    {
        var unpacked = _package.UnpackedBytes;
        if (unpacked > _limits.UnpackedBytes || (unpacked > _limits.RatioBytes && unpacked / file.Bytes.Length > _limits.Ratio))
            return PackageFault.TooLarge;
        if (file.MayGoApart && unpacked / 8 > _limits.ApartBytes)
            return PackageFault.Large;
        if (_package.Has("xl/workbook.bin"))
            return PackageFault.Binary;
        if (!_package.Has("xl/workbook.xml"))
            return Instead();
        if (HasTooLongText())
            return PackageFault.LongText;
        ReadWorkbook();
        return _sheets > _limits.Sheets ? PackageFault.TooLarge : _isStrict ? PackageFault.Strict : null;
    }

    /// <summary>ExcelDataReader reads a shared text anew for every cell that has it: a single long one keeps it busy for minutes.</summary>
    private bool HasTooLongText()
    {
        const string part = "xl/sharedStrings.xml";
        if (_package.Length(part) <= _limits.CellText)
            return false;
        using var xml = _package.Open(part);
        var length = 0;
        while (length <= _limits.CellText && xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                length = 0;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                length += xml.Value.Length;
        return length > _limits.CellText;
    }

    private PackageFault Instead() => _package.IsEmpty ? PackageFault.Damaged
        : _package.Has("content.xml") ? PackageFault.OpenDocument
        : _package.Has("word/document.xml") ? PackageFault.Text
        : _package.Has("ppt/presentation.xml") ? PackageFault.Slides
        : PackageFault.NotAWorkbook;

    private void ReadWorkbook()
    {
        var targets = _package.Targets("xl/_rels/workbook.xml.rels");
        using var xml = _package.Open("xl/workbook.xml");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // ExcelDataReader knows the transitional namespaces only.
            _isStrict |= xml.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal);
            if (xml.LocalName == "workbookPr" && xml.GetAttribute("date1904") is "1" or "true")
                _survey.DaysAdded = WorkbookSurvey.From1904;
            if (xml.LocalName == "sheet" && ++_sheets <= _limits.Sheets && targets.TryGetValue(RelationOf(xml), out var target))
                ReadSheet(xml.GetAttribute("name") ?? "", target);
        }
    }

    private void ReadSheet(string name, string target)
    {
        var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
        if (!_package.Has(part))
            return;
        using var xml = _package.Open(part);
        _survey.Add(name, new SheetPart(xml, _limits).Survey());
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

/// <summary>Why a package is no workbook that can be read as it is.</summary>
internal enum PackageFault
{
    Damaged,
    NotAWorkbook,
    OpenDocument,
    Text,
    Slides,
    TooLarge,

    /// <summary>A text that is longer than any cell's.</summary>
    LongText,

    /// <summary>Within its limits, but better read apart.</summary>
    Large,

    /// <summary>.xlsb.</summary>
    Binary,

    /// <summary>Strict Open XML: can be read once its names are those of all others.</summary>
    Strict,
}
