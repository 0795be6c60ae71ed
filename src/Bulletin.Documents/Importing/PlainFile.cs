using System.Xml;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>Reads a file that is text inside, whatever it is called: CSV, HTML or XML. What it was taken for is a finding where its name says otherwise.</summary>
internal static class PlainFile
{
    private static readonly string[] TextNames = [".csv", ".tsv", ".txt"];
    private static readonly string[] MarkupNames = [".htm", ".html", ".xml"];

    public static Workbook Read(SentFile file, ContentKind kind)
    {
        var (name, limits) = (file.Name, file.Limits);
        var text = DecodedText.Of(file.Bytes);
        var sheetName = Path.GetFileNameWithoutExtension(name);
        var (sheets, findings) = kind switch
        {
            ContentKind.Text => OfText(name, text, TextImporter.Read(text.Text, sheetName, limits)),
            ContentKind.XmlSpreadsheet => OfXml(name, text, limits),
            _ => OfMarkup(name, MarkupTables.Read(text.Text, sheetName, limits)),
        };
        if (text.Undecodable > 0)
            findings.Add(ImportNote.Undecodable(name, text));
        return new(name, Kept(name, sheets, findings, limits)) { Findings = findings };
    }

    private static (List<(string, Sheet?)> Sheets, List<Finding> Findings) OfText(string name, DecodedText text, Sheet? sheet) =>
        ([(Path.GetFileNameWithoutExtension(name), sheet)], IsNamed(name, TextNames) ? [] : [ImportNote.ReadAsText(name, text.Encoding)]);

    private static (List<(string, Sheet?)> Sheets, List<Finding> Findings) OfMarkup(string name, (Sheet? Sheet, bool HasTable) read)
    {
        if (!read.HasTable)
            return ([], [Refusal.Other(name, new("网页，里面没有表格", "a web page without a table"))]);
        return ([(Path.GetFileNameWithoutExtension(name), read.Sheet)], IsNamed(name, MarkupNames) ? [] : [ImportNote.ReadAsMarkup(name)]);
    }

    private static (List<(string, Sheet?)> Sheets, List<Finding> Findings) OfXml(string name, DecodedText text, ReadingLimits limits)
    {
        try
        {
            return ([.. XmlSpreadsheet.Read(text.Text, limits)], IsNamed(name, MarkupNames) ? [] : [ImportNote.ReadAsXml(name)]);
        }
        catch (XmlException)
        {
            return ([], [text.Text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? Refusal.Unsafe(name) : Refusal.BrokenXml(name)]);
        }
    }

    private static List<Sheet> Kept(string name, List<(string Name, Sheet? Sheet)> sheets, List<Finding> findings, ReadingLimits limits)
    {
        foreach (var (tooLarge, _) in sheets.Where(s => s.Sheet is null))
            findings.Add(Refusal.SheetTooLarge(name, tooLarge, limits));
        return [.. sheets.Select(s => s.Sheet ?? new Sheet(s.Name, []))];
    }

    private static bool IsNamed(string name, string[] extensions) => extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
