using System.Xml.Linq;
using Bulletin.Documents.Writing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>The looks of the 退回单, added to the styles of the workbook that it is put into.</summary>
internal sealed class SlipStyles(StylesPart styles, XNamespace main)
{
    private const string Ink = "FF000000";
    private const string Link = "FF0563C1";
    private const string Grey = "FFEDEDED";

    public int Of(CellLook look) => look switch
    {
        CellLook.Title => styles.Add(Font("黑体", 18, Ink, isBold: false), null, null, Alignment("left", isWrapped: false)),
        CellLook.Remark => styles.Add(Font("宋体", 11, Ink, isBold: false), null, null, Alignment("left", isWrapped: false)),
        CellLook.Header => styles.Add(Font("宋体", 11, Ink, isBold: true), Grey, Border(), Alignment("center", isWrapped: true)),
        _ => styles.Add(Font("宋体", 11, Ink, isBold: false), null, Border(), Alignment("left", isWrapped: true)),
    };

    /// <summary>A cell that leads to another.</summary>
    public int OfLink()
    {
        var font = Font("宋体", 11, Link, isBold: false);
        font.AddFirst(new XElement(main + "u"));
        return styles.Add(font, null, Border(), Alignment("left", isWrapped: true));
    }

    /// <summary>A class, on the ground of the cells that it marks.</summary>
    public int OfClass(Severity severity) =>
        styles.Add(Font("宋体", 11, Ink, isBold: true), Colours.Of(severity), Border(), Alignment("center", isWrapped: true));

    private XElement Font(string name, int size, string colour, bool isBold) => new(main + "font",
        isBold ? new XElement(main + "b") : null, Value("sz", size), new XElement(main + "color", new XAttribute("rgb", colour)),
        Value("name", name), Value("charset", 134));

    private XElement Border()
    {
        var border = new XElement(main + "border");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
            border.Add(new XElement(main + side, new XAttribute("style", "thin"), new XElement(main + "color", new XAttribute("indexed", 64))));
        border.Add(new XElement(main + "diagonal"));
        return border;
    }

    private XElement Alignment(string horizontal, bool isWrapped) => new(main + "alignment",
        new XAttribute("horizontal", horizontal), new XAttribute("vertical", "center"), isWrapped ? new XAttribute("wrapText", 1) : null);

    private XElement Value(string name, object value) => new(main + name, new XAttribute("val", value));
}
