using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Reads <c>checks</c>: the class that this scheme gives to a kind of findings, by its code.</summary>
internal sealed class CheckSection(SchemeFindings findings, IReadOnlyCollection<string>? codes)
{
    private static readonly string[] Classes = ["error", "verify", "note", "off"];

    public IReadOnlyDictionary<string, Severity?> Read(YamlMap? map)
    {
        var classes = new Dictionary<string, Severity?>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (codes is not null && !codes.Contains(entry.Key.Value))
                findings.UnknownName(entry.Key, new("检查代码", "check"), codes);
            if (entry.Value is not YamlText text)
                findings.WrongValue(entry.Value, entry.Key.Value, new("error、verify、note 或 off", "error, verify, note or off"));
            else if (Array.IndexOf(Classes, text.Value) is >= 0 and var i)
                classes[entry.Key.Value] = i switch { 0 => Severity.Error, 1 => Severity.Verify, 2 => Severity.Note, _ => null };
            else
                findings.UnknownChoice(text, entry.Key.Value, Classes);
        }
        if (map is not null)
            findings.TwiceIn(map);
        return classes;
    }
}
