using System.IO.Compression;
using System.Text;

namespace Bulletin.Tests.Documents;

/// <summary>An .xlsx written part by part, for what no library would write.</summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>One sheet, 日报, of which this is the content.</summary>
    public static byte[] OfSheet(string content, string styles = "", string properties = "") => OfParts(
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{properties}<sheets><sheet name="日报" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/>
            <Relationship Id="rId3" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """),
        ("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{content}</worksheet>"""));

    /// <summary>Rows with their cells.</summary>
    public static byte[] OfRows(string rows, string styles = "", string properties = "") =>
        OfSheet($"<sheetData>{rows}</sheetData>", styles, properties);

    /// <summary>The same rows in a strict workbook.</summary>
    public static byte[] Strict(string rows)
    {
        using var zip = new ZipArchive(new MemoryStream(OfRows(rows)));
        return OfParts([.. zip.Entries.Select(e => (e.FullName, Text(e)
            .Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
            .Replace(Office, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))]);
    }

    /// <summary>A workbook with one part replaced or added.</summary>
    public static byte[] With(byte[] book, string part, string text)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return OfParts([.. zip.Entries.Where(e => e.FullName != part).Select(e => (e.FullName, Text(e))), (part, text)]);
    }

    public static byte[] OfParts(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Styles of which style 1, 2, … has the number format of these ids.</summary>
    public static string Formats(params int[] ids) =>
        "<cellXfs><xf numFmtId=\"0\"/>" + string.Concat(ids.Select(id => $"<xf numFmtId=\"{id}\"/>")) + "</cellXfs>";
}
