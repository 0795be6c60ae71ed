
namespace Bulletin.Tests.Documents.Marking;

/// <summary>A whole package with one sheet, 日报, part by part; each part can be replaced by an odd one.</summary>
internal sealed class RawPackage
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <param name="sheet">What the sheet holds.</param>
    /// <param name="isStrict">In the namespaces of ISO 29500 Strict.</param>
    public RawPackage(string sheet, bool isStrict = false)
    {
        Main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Office = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        _parts["[Content_Types].xml"] = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """;
        With("_rels/.rels", Related(("rId1", "officeDocument", "xl/workbook.xml")));
        With("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="日报" sheetId="7" r:id="rId1"/></sheets></workbook>""");
        With("xl/_rels/workbook.xml.rels", Related(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")));
        With("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="12"/><color rgb="FFFFFFFF"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>
            """);
        With("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Office}">{sheet}</worksheet>""");
    }

    public string Main { get; }

    public string Office { get; }

    /// <summary>The same with a part put in or replaced.</summary>
    public RawPackage With(string name, string text)
    {
        _parts[name] = text;
        return this;
    }

    /// <summary>The same with the relationships of the sheet.</summary>
    public RawPackage WithSheetRelations(params (string Id, string Kind, string Target)[] relations) =>
        With("xl/worksheets/_rels/sheet1.xml.rels", Related(relations));

    /// <summary>The same with the separators of Windows between folders.</summary>
    public RawPackage WithBackslashes()
    {
        foreach (var name in _parts.Keys.ToList())
            if (_parts.Remove(name, out var text))
                _parts[name.Replace('/', '\\')] = text;
        return this;
    }

    public RawPackage Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    public byte[] ToBytes() => RawWorkbook.OfParts([.. _parts.Select(p => (p.Key, p.Value))]);

    /// <summary>The relationships of the kinds of this package; a kind with a colon is a whole type.</summary>
    public string Related(params (string Id, string Kind, string Target)[] relations) =>
        $"<Relationships xmlns=\"{Relations}\">{string.Concat(relations.Select(r => $"""<Relationship Id="{r.Id}" Type="{(r.Kind.Contains(':', StringComparison.Ordinal) ? r.Kind : $"{Office}/{r.Kind}")}" Target="{r.Target}"/>"""))}</Relationships>";
}
