using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The styles of a Word document by their id, with what they take from the styles that they are based on. Chinese programs number the ids.</summary>
internal sealed class WordStyles
{
    /// <summary>A chain of styles that is longer runs in a circle.</summary>
    private const int Deepest = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public static WordStyles None { get; } = new();

    public static WordStyles Read(XmlReader xml)
    {
        var styles = new WordStyles();
        var style = new Style("");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style")
                styles._styles.TryAdd(WordManuscript.Attribute(xml, "styleId") ?? "", style = new(""));
            else
                style.Take(xml);
        }
        return styles;
    }

    /// <summary>The name, in small letters; the id itself where there is no such style.</summary>
    public string NameOf(string id) => (_styles.TryGetValue(id, out var style) ? style.Name : id).ToLowerInvariant();

    /// <summary>It stands in the outline: 标题 1 by whatever name.</summary>
    public bool IsHeading(string id) => Chain(id).Any(s => s.IsHeading || Named(s.Name.ToLowerInvariant()));

    public bool IsBold(string id) => Chain(id).Select(s => s.IsBold).FirstOrDefault(b => b is not null) == true;

    public bool IsNumbered(string id) => Chain(id).Select(s => s.IsNumbered).FirstOrDefault(n => n is not null) == true;

    private static bool Named(string name) => name.StartsWith("heading", StringComparison.Ordinal) || name.StartsWith("标题", StringComparison.Ordinal);

    private IEnumerable<Style> Chain(string id)
    {
        for (var i = 0; i < Deepest && _styles.TryGetValue(id, out var style); i++, id = style.BasedOn)
            yield return style;
    }

    private sealed class Style(string name)
    {
        public string Name { get; private set; } = name;

        public string BasedOn { get; private set; } = "";

        public bool IsHeading { get; private set; }

        public bool? IsBold { get; private set; }

        public bool? IsNumbered { get; private set; }

        public void Take(XmlReader xml)
        {
            switch (xml.LocalName)
            {
                case "name":
                    Name = WordManuscript.Attribute(xml, "val") ?? "";
                    break;
                case "basedOn":
                    BasedOn = WordManuscript.Attribute(xml, "val") ?? "";
                    break;
                case "outlineLvl":
                    IsHeading = WordManuscript.Attribute(xml, "val") is [>= '0' and <= '8'];
                    break;
                case "b":
                    IsBold = WordManuscript.IsOn(xml);
                    break;
                case "numId":
                    IsNumbered = WordManuscript.Attribute(xml, "val") != "0";
                    break;
            }
        }
    }
}
