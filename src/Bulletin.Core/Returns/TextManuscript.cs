using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Reads an article that a person wrote in a text file, as rows of a 文稿: plain text, or Markdown with a front matter.</summary>
public static class TextManuscript
{
    private const string Fence = ":::";
    private const char Indent = '　';

    /// <summary>The keys of the front matter, and the parts that they are.</summary>
    private static readonly (string Key, string Part, bool IsMarkdown)[] Parts =
    [
        ("kicker", "引题", true), ("headline", "主题", true), ("deck", "副题", true), ("lead-mark", "消息头", false), ("lead", "导语", true), ("byline", "记者", false),
        ("issue-date", "出版日期", false), ("label", "版次", false), ("editor", "编辑", false), ("designer", "美编", false), ("proofreader", "校对", false),
    ];

    /// <summary>Plain text: the first line is the headline; a blank line, or a line that is indented, begins a paragraph.</summary>
    public static Manuscript OfText(string file, string text)
    {
        var rows = new List<ManuscriptRow>();
        var isOpen = false;
        foreach (var (index, line) in Lines(text).Index())
        {
            var words = line.Trim(' ', '\t', Indent);
            if (words.Length == 0)
                isOpen = false;
            else if (isOpen && line[0] is not (Indent or ' ' or '\t'))
                rows[^1] = rows[^1] with { Text = rows[^1].Text + '\n' + words };
            else
            {
                rows.Add(new(rows.Count == 0 ? "主题" : "正文", words, Place.InText(file, index + 1, line.Length - line.TrimStart(' ', '\t', Indent).Length + 1)));
                isOpen = rows.Count > 1;
            }
        }
        return new(new(file), rows);
    }

    /// <summary>Markdown as articles of a template have it, but never code; the front matter holds the heads.</summary>
    public static Manuscript OfMarkdown(string file, string text, ICollection<Finding> findings)
    {
        var front = FrontMatter.Read(file, text, [.. Parts.Select(p => p.Key)], findings);
        var rows = new List<ManuscriptRow>();
        var lines = Lines(text);
        foreach (var (key, part, isMarkdown) in Parts)
            foreach (var said in front[key])
                rows.Add(new(part, said.Text, PlaceOf(file, said, lines)) { IsMarkdown = isMarkdown });
        for (var i = front.Lines; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            var first = i;
            var isPart = lines[i].StartsWith(Fence, StringComparison.Ordinal);
            while (i + 1 < lines.Length && (isPart ? lines[i].TrimEnd() != Fence || i == first : !string.IsNullOrWhiteSpace(lines[i + 1])))
                i++;
            rows.Add(new("正文", string.Join('\n', lines[first..(i + 1)]), Place.InText(file, first + 1, 1)) { IsMarkdown = true });
        }
        return new(new(file), rows);
    }

    /// <summary>Without a column where the text does not stand there letter by letter: YAML may fold and escape it.</summary>
    private static Place PlaceOf(string file, FrontText said, string[] lines) =>
        string.CompareOrdinal(lines[said.Line - 1], said.Column - 1, said.Text, 0, said.Text.Length) == 0 ? Place.InText(file, said.Line, said.Column) : new(file) { Line = said.Line };

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
}
