using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>Reads <c>offices</c>: the register, each office as a bare name or with its short name and aliases.</summary>
internal sealed class OfficeSection(SchemeFindings findings, string officeWord)
{
    private static readonly Words Where = new("办事处", "an office");

    private readonly Dictionary<string, YamlNode> _seen = [];
    private readonly List<Office> _offices = [];

    public OfficeRegister Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadOffice(map);
            else if (item is YamlText { Value.Length: > 0 } name)
                ReadBare(name);
            else
                findings.WrongValue(item, "offices", new("办事处的名称", "the name of an office"));
        return new OfficeRegister(_offices);
    }

    private void ReadBare(YamlText name)
    {
        findings.CheckComma(name);
        Add(name, name.Value, Short(name.Value), [], false);
    }

    private void ReadOffice(YamlMap map)
    {
        var fields = new Fields(map, findings, Where);
        var name = fields.RequiredText("name");
        var shortName = fields.Text("short")?.Value;
        var aliases = fields.Texts("aliases");
        var isOptional = fields.Flag("optional", false);
        fields.Close();
        if (name is not null)
            Add(name, name.Value, shortName ?? Short(name.Value), aliases, isOptional);
    }

    private void Add(YamlNode at, string name, string shortName, IReadOnlyList<YamlText> aliases, bool isOptional)
    {
        var own = new HashSet<string>();
        Claim(at, name, own);
        Claim(at, shortName, own);
        foreach (var alias in aliases)
            Claim(alias, alias.Value, own);
        _offices.Add(new Office(_offices.Count, name, shortName) { Aliases = [.. aliases.Select(a => a.Value)], IsOptional = isOptional });
    }

    /// <summary>A name must lead to one office only; that an office repeats a name of its own does no harm.</summary>
    private void Claim(YamlNode at, string name, HashSet<string> own)
    {
        var folded = WrittenName.Fold(name);
        if (folded.Length == 0)
            findings.WrongValue(at, "offices", new("一个名称，不能是空的", "a name, which cannot be empty"));
        else if (own.Add(folded) && !_seen.TryAdd(folded, at))
            findings.Duplicate(at, name, _seen[folded].Line);
    }

    /// <summary>The name without what all offices have in common: 柳湾街道办事处 is 柳湾.</summary>
    private string Short(string name)
    {
        foreach (var ending in (string[])["街道" + officeWord, officeWord, "街道办事处", "街道"])
            if (ending.Length > 0 && name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
                return name[..^ending.Length];
        return name;
    }
}
