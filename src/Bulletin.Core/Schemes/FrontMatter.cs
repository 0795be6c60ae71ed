using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>A text under a key of an article's front matter, and where it begins.</summary>
public sealed record FrontText(string Text, int Line, int Column);

/// <summary>The front matter of an article: the YAML between two lines of <c>---</c>; each key holds one text or a list of texts.</summary>
public sealed class FrontMatter
{
    private static readonly Words Where = new("稿件的文件头", "an article's front matter");
    private readonly Dictionary<string, IReadOnlyList<FrontText>> _texts = new(StringComparer.Ordinal);

    private FrontMatter(int lines) => Lines = lines;

    /// <summary>How many lines of the file it takes, with its fences; 0 where there is none.</summary>
    public int Lines { get; }

    /// <summary>The texts under a key; none where the key is absent.</summary>
    public IReadOnlyList<FrontText> this[string key] => _texts.GetValueOrDefault(key) ?? [];

    /// <summary>Reads the front matter at the top of a file; keys other than <paramref name="keys"/> are findings.</summary>
    public static FrontMatter Read(string file, string text, IReadOnlyList<string> keys, ICollection<Finding> findings)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") : -1;
        if (end < 0)
            return new(0);
        var yaml = new SchemeFindings(file);
        // A blank first line in place of the fence keeps line numbers those of the file.
        var root = new YamlFile("\n" + string.Join('\n', lines[1..end]), yaml).Read();
        var front = new FrontMatter(end + 1);
        if (root is YamlMap map)
            front.Take(new Fields(map, yaml, Where), keys);
        foreach (var finding in yaml.InOrder())
            findings.Add(finding);
        return front;
    }

    private void Take(Fields fields, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
            _texts[key] = [.. fields.Sentences(key).Select(t => new FrontText(t.Value, t.Line, t.TextColumn))];
        fields.Close();
    }
}
