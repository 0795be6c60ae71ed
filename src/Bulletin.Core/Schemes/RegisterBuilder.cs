using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>Makes the register of its entries: every name leads to one office, and 上级 (parent) to another without a circle.</summary>
internal sealed class RegisterBuilder(SchemeFindings findings, string officeWord)
{
    public static readonly FindingKind Circle = new("scheme-parent-circle", Severity.Error, new("上级互相套着", "offices above each other in a circle"));

    private readonly Dictionary<string, Place> _seen = [];
    private readonly List<OfficeEntry> _entries = [];

    public void Add(OfficeEntry entry)
    {
        var own = new HashSet<string>();
        var isNew = Claim(entry.Name, own);
        if (entry.Short is not null)
            Claim(entry.Short, own);
        else if (isNew)
            Claim(entry.Name with { Text = Shortened(entry.Name.Text) }, own);
        foreach (var alias in entry.Aliases)
            Claim(alias, own);
        _entries.Add(entry);
    }

    public OfficeRegister Build()
    {
        var offices = new List<Office>();
        foreach (var entry in _entries)
            offices.Add(new(offices.Count, entry.Name.Text, entry.Short?.Text ?? Shortened(entry.Name.Text))
            { Aliases = [.. entry.Aliases.Select(a => a.Text)], IsOptional = entry.IsOptional });
        var register = new OfficeRegister(offices);
        for (var i = 0; i < offices.Count; i++)
            if (_entries[i].Parent is { } parent)
                offices[i] = offices[i] with { Parent = NameOf(parent, register) };
        register = new OfficeRegister(offices);
        FindCircles(register);
        return register;
    }

    /// <summary>A name must lead to one office only; that an office repeats a name of its own does no harm. False where another has it.</summary>
    private bool Claim(RegisterText name, HashSet<string> own)
    {
        var folded = WrittenName.Fold(name.Text);
        if (folded.Length == 0)
            findings.WrongValue(name.Place, "offices", name.Text, new("一个名称，不能是空的", "a name, which cannot be empty"));
        else if (own.Add(folded) && !_seen.TryAdd(folded, name.Place))
        {
            findings.Duplicate(name.Place, name.Text, _seen[folded]);
            return false;
        }
        return true;
    }

    private string? NameOf(RegisterText parent, OfficeRegister register)
    {
        if (register.Find(parent.Text) is { } office)
            return office.Name;
        findings.UnknownName(parent.Place, parent.Text, new("办事处", "office"), [.. register.Offices.Select(o => o.Name)]);
        return null;
    }

    /// <summary>Says each circle once, at the first of its offices.</summary>
    private void FindCircles(OfficeRegister register)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var office in register.Offices)
        {
            var above = Above(office, register);
            if (above.Contains(office.Name) && !said.Overlaps(above))
            {
                var way = string.Join(" → ", above.Prepend(office.Name));
                findings.Add(Circle.At(_entries[office.Index].Parent!.Place,
                    new($"“{office.Name}”的上级转了一圈又是它自己：{way}", $"above '{office.Name}' stands itself again: {way}"),
                    new("请改正其中一个上级；最上一级不填上级", "correct one of them; the topmost has nothing above it")) with
                { Found = office.Parent });
            }
            said.UnionWith(above.Contains(office.Name) ? above : []);
        }
    }

    /// <summary>The names above an office, from the nearest up; it ends where a name would come again.</summary>
    private static List<string> Above(Office office, OfficeRegister register)
    {
        var above = new List<string>();
        for (var next = office.Parent; next is not null && !above.Contains(next); next = register.Find(next)?.Parent)
            above.Add(next);
        return above;
    }

    /// <summary>The name without what all offices have in common: 柳湾街道办事处 is 柳湾.</summary>
    private string Shortened(string name) => Shortened(name, officeWord);

    /// <summary>The short name of an office that is given none.</summary>
    public static string Shortened(string name, string officeWord)
    {
        foreach (var ending in (string[])["街道" + officeWord, officeWord, "街道办事处", "街道"])
            if (ending.Length > 0 && name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
                return name[..^ending.Length];
        return name;
    }
}
