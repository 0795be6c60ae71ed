using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>The fields of one mapping. A key that is asked for is a known key; <see cref="Close"/> reports all others.</summary>
internal sealed class Fields(YamlMap map, SchemeFindings findings, Words where)
{
    private static readonly string[] YesNo = ["true", "false", "yes", "no", "是", "否"];
    private static readonly string[] Policies = ["refuse", "carry", "leave-out"];

    private readonly List<string> _known = [];

    public YamlMap Map { get; } = map;

    /// <summary>What stands under a key; null where the key is absent or has no value.</summary>
    public YamlNode? Node(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        var node = Map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
        return node is YamlText { IsAbsent: true } ? null : node;
    }

    public YamlText? Text(string key) => Expect(Node(key), key);

    public YamlText? RequiredText(string key)
    {
        var node = Node(key);
        if (node is null)
            findings.MissingKey(Map, key, where);
        return Expect(node, key);
    }

    public bool Flag(string key, bool otherwise) => Choice(key, YesNo, otherwise ? 0 : 1) % 2 == 0;

    public MissingPolicy Policy(string key) => (MissingPolicy)Choice(key, Policies, 0);

    /// <summary>The index of the word that is chosen under a key.</summary>
    public int Choice(string key, IReadOnlyList<string> words, int otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;
        for (var i = 0; i < words.Count; i++)
            if (string.Equals(words[i], text.Value, StringComparison.OrdinalIgnoreCase))
                return i;
        findings.UnknownChoice(text, key, (IReadOnlyCollection<string>)words);
        return otherwise;
    }

    public int? WholeNumber(string key, int least, int most)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        findings.WrongValue(text, key, new($"{least}～{most} 的整数", $"a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>A list of names; one name alone may stand without its brackets.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        var names = Sentences(key);
        foreach (var name in names)
            findings.CheckComma(name);
        return names;
    }

    /// <summary>A list of texts to be printed, in which a full-width comma is a comma; one alone may stand without its brackets.</summary>
    public IReadOnlyList<YamlText> Sentences(string key)
    {
        var texts = new List<YamlText>();
        foreach (var item in Node(key) switch { null => [], YamlList list => list.Items, var one => (IReadOnlyList<YamlNode>)[one] })
            if (Expect(item, key) is { } text)
                texts.Add(text);
        return texts;
    }

    /// <summary>A list of anything, each item beginning with <c>- </c>.</summary>
    public IReadOnlyList<YamlNode> Items(string key, bool isRequired = false)
    {
        var node = Node(key);
        if (node is YamlList list)
            return list.Items;
        if (node is not null)
            findings.WrongValue(node, key, new("列表（每项以“- ”开头）", "a list (each item begins with '- ')"));
        else if (isRequired)
            findings.MissingKey(Map, key, where);
        return [];
    }

    public YamlMap? Mapping(string key)
    {
        var node = Node(key);
        if (node is not (null or YamlMap))
            findings.WrongValue(node, key, new("若干“键: 值”", "a mapping of keys to values"));
        return node as YamlMap;
    }

    /// <summary>Reports keys that nobody asked for and keys that stand twice.</summary>
    public void Close()
    {
        foreach (var entry in Map.Entries)
            if (entry.Key.Value.Length > 0 && char.IsWhiteSpace(entry.Key.Value[0]))
                findings.FalseIndent(entry.Key.Line, entry.Key.Column, entry.Key.Value[0]);
            else if (!_known.Contains(entry.Key.Value))
                findings.UnknownKey(entry.Key, _known, where);
        findings.TwiceIn(Map);
    }

    private YamlText? Expect(YamlNode? node, string key)
    {
        if (node is not (null or YamlText))
            findings.WrongValue(node, key, new("一个值，不是列表", "one value, not a list"));
        return node as YamlText;
    }
}
