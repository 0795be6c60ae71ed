using System.Text;
using System.Xml;

namespace Bulletin.Reporting;

/// <summary>
/// JUnit's XML, which build servers show as a tree: a suite an office, then one for each file with findings of no single office; a case a check.
/// No times: the same input gives the same bytes.
/// </summary>
public sealed class JUnitReport : IReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None, Encoding = new UTF8Encoding(false) };

    public string Write(CheckReport report)
    {
        var suites = TestSuite.Of(report);
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "bulletin check");
            Counts(xml, [.. suites.SelectMany(s => s.Cases)]);
            foreach (var suite in suites)
                Write(xml, suite);
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, TestSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(suite.Name));
        Counts(xml, suite.Cases);
        foreach (var item in suite.Cases)
            Write(xml, suite, item);
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<TestCase> cases)
    {
        Count("tests", cases.Count);
        Count("failures", cases.Count(c => c.Verdict == Verdict.Failure));
        Count("errors", cases.Count(c => c.Verdict == Verdict.Error));
        Count("skipped", cases.Count(c => c.Verdict == Verdict.Skipped));

        void Count(string name, int count) => xml.WriteAttributeString(name, XmlConvert.ToString(count));
    }

    private static void Write(XmlWriter xml, TestSuite suite, TestCase item)
    {
        xml.WriteStartElement("testcase");
        // A dot would part a package from its class.
        xml.WriteAttributeString("classname", Clean(suite.Name.Replace('.', '_')));
        xml.WriteAttributeString("name", Clean(item.Name));
        if (item.File is { } file)
            xml.WriteAttributeString("file", Clean(file));
        if (item.Verdict != Verdict.Passed)
        {
            xml.WriteStartElement(item.Verdict switch { Verdict.Failure => "failure", Verdict.Error => "error", _ => "skipped" });
            xml.WriteAttributeString("message", Clean(item.Message));
            if (item.Verdict != Verdict.Skipped)
                xml.WriteAttributeString("type", item.Code);
            xml.WriteString(Clean(item.Text));
            xml.WriteEndElement();
        }
        else if (item.Text.Length > 0)
        {
            xml.WriteElementString("system-out", Clean(item.Text));
        }
        xml.WriteEndElement();
    }

    /// <summary>The text with � for what XML cannot hold: control characters, halves of characters.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? clean.Append('\uFFFD') : clean.Append(rune.ToString());
        return clean.ToString();
    }
}
