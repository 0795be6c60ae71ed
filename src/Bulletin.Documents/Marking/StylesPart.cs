using System.Globalization;
using System.Xml.Linq;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>The workbook's styles. Those that are there stay, with their numbers; marked ones are added behind them.</summary>
internal sealed class StylesPart
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /// <summary>The order in which the schema wants the collections.</summary>
    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    private readonly MarkedPackage _package;
    private readonly string _part;
    private readonly XDocument _content;
    private readonly Dictionary<(int Style, Severity Severity), int> _marked = [];
    private readonly Dictionary<string, int> _added = new(StringComparer.Ordinal);

    public StylesPart(MarkedPackage package, BookPart book)
    {
        _package = package;
        Main = book.Main;
        _part = book.Relations.OfKind("styles") ?? Create(package, book);
        _content = package.Read(_part);
    }

    private XNamespace Main { get; }

    /// <summary>The style of a cell that is marked: its own in all but the ground, and the text where that is too light to be read on it.</summary>
    public int Marked(int style, Severity severity)
    {
        if (_marked.TryGetValue((style, severity), out var known))
            return known;
        var own = Formats.Elements(Main + "xf").ElementAtOrDefault(style) ?? Formats.Elements(Main + "xf").First();
        var marked = new XElement(own);
        marked.SetAttributeValue("fillId", Fill(Colours.Of(severity)));
        marked.SetAttributeValue("applyFill", "1");
        if (DarkFont(own) is { } font)
        {
            marked.SetAttributeValue("fontId", font);
            marked.SetAttributeValue("applyFont", "1");
        }
        return _marked[(style, severity)] = Append(Formats, marked);
    }

    /// <summary>The style of a cell whose ground is a mark of ours, with the ground and the font that it had, or without a ground where nothing says which; any other style is itself.</summary>
    public int Unmarked(int style, int? original)
    {
        var all = Formats.Elements(Main + "xf").ToList();
        if (style >= all.Count || !IsMarked(all[style]))
            return style;
        var was = original is { } number && number < all.Count && !IsMarked(all[number]) ? all[number] : null;
        var plain = new XElement(all[style]);
        plain.SetAttributeValue("fillId", (string?)was?.Attribute("fillId") ?? "0");
        plain.SetAttributeValue("applyFill", (string?)was?.Attribute("applyFill"));
        if (was is not null)
        {
            plain.SetAttributeValue("fontId", (string?)was.Attribute("fontId"));
            plain.SetAttributeValue("applyFont", (string?)was.Attribute("applyFont"));
        }
        var same = all.FindIndex(f => f.Attributes().OrderBy(a => a.Name.LocalName).Select(a => (a.Name, a.Value)).SequenceEqual(plain.Attributes().OrderBy(a => a.Name.LocalName).Select(a => (a.Name, a.Value)))
            && f.Elements().Zip(plain.Elements(), XNode.DeepEquals).All(e => e) && f.Elements().Count() == plain.Elements().Count());
        return same >= 0 ? same : Append(Formats, plain);
    }

    private bool IsMarked(XElement format) =>
        int.TryParse((string?)format.Attribute("fillId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Collection("fills").Elements(Main + "fill").ElementAtOrDefault(number)?.Descendants(Main + "fgColor").FirstOrDefault()?.Attribute("rgb")?.Value is { } colour
        && (colour == Colours.Of(Severity.Error) || colour == Colours.Of(Severity.Verify));

    /// <summary>A style of our own, made of the parts given.</summary>
    public int Add(XElement font, string? ground, XElement? border, XElement alignment) => Append(Formats, new XElement(Main + "xf",
        new XAttribute("numFmtId", 0), new XAttribute("fontId", Append(Collection("fonts"), font)), new XAttribute("fillId", ground is null ? 0 : Fill(ground)),
        new XAttribute("borderId", border is null ? 0 : Append(Collection("borders"), border)),
        _content.Root!.Element(Main + "cellStyleXfs") is null ? null : new XAttribute("xfId", 0),
        new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1), new XAttribute("applyAlignment", 1), alignment));

    public void Save() => _package.Write(_part, _content);

    private XElement Formats
    {
        get
        {
            var formats = Collection("cellXfs");
            if (!formats.Elements(Main + "xf").Any())
                Append(formats, new XElement(Main + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0)));
            return formats;
        }
    }

    private int Fill(string colour)
    {
        var fills = Collection("fills");
        // The first two are kept for none and the grey pattern, whatever they say.
        while (fills.Elements(Main + "fill").Count() < 2)
            Append(fills, new XElement(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", fills.HasElements ? "gray125" : "none"))));
        return Append(fills, new XElement(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", "solid"),
            new XElement(Main + "fgColor", new XAttribute("rgb", colour)), new XElement(Main + "bgColor", new XAttribute("indexed", 64)))));
    }

    /// <summary>The format's font in black where its own colour is light; null where it can stay.</summary>
    private int? DarkFont(XElement format)
    {
        var font = int.TryParse((string?)format.Attribute("fontId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Collection("fonts").Elements(Main + "font").ElementAtOrDefault(number) : null;
        if (font?.Element(Main + "color") is not { } colour || !FontColour.IsLight(colour))
            return null;
        var dark = new XElement(font);
        dark.Element(Main + "color")!.ReplaceAttributes(new XAttribute("rgb", Colours.Dark));
        return Append(Collection("fonts"), dark);
    }

    /// <summary>Adds an element to a collection, once; its number there.</summary>
    private int Append(XElement collection, XElement element)
    {
        var key = $"{collection.Name.LocalName} {element.ToString(SaveOptions.DisableFormatting)}";
        if (_added.TryGetValue(key, out var known))
            return known;
        var number = collection.Elements(element.Name).Count();
        if (collection.Elements(element.Name).LastOrDefault() is { } last)
            last.AddAfterSelf(element);
        else
            collection.AddFirst(element);
        collection.SetAttributeValue("count", number + 1);
        return _added[key] = number;
    }

    private XElement Collection(string name)
    {
        var root = _content.Root!;
        if (root.Element(Main + name) is { } found)
            return found;
        var made = new XElement(Main + name);
        var before = root.Elements().LastOrDefault(e => Array.IndexOf(Order, e.Name.LocalName) is var at and >= 0 && at < Array.IndexOf(Order, name));
        if (before is null)
            root.AddFirst(made);
        else
            before.AddAfterSelf(made);
        if (name is "fonts")
            made.Add(new XAttribute("count", 1), new XElement(Main + "font"));
        if (name is "borders")
            made.Add(new XAttribute("count", 1), new XElement(Main + "border"));
        return made;
    }

    private static string Create(MarkedPackage package, BookPart book)
    {
        var part = package.FreeName("xl/slipStyles", "xml");
        package.Write(part, new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(book.Main + "styleSheet")));
        book.Relations.Add($"{PartXml.Relations(book.Main)}/styles", part);
        ContentTypes.Declare(package, part, Type);
        return part;
    }
}
