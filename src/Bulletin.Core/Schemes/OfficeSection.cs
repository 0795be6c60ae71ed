using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Reads <c>offices</c>: the register, each office as a bare name or with its short name, aliases and the office above it.</summary>
internal sealed class OfficeSection(SchemeFindings findings, RegisterBuilder register)
{
    private static readonly Words Where = new("办事处", "an office");

    public void Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadOffice(map);
            else if (item is YamlText { Value.Length: > 0 } name)
                ReadBare(name);
            else
                findings.WrongValue(item, "offices", new("办事处的名称", "the name of an office"));
    }

    private void ReadBare(YamlText name)
    {
        findings.CheckComma(name);
        register.Add(new(Written(name)));
    }

    private void ReadOffice(YamlMap map)
    {
        var fields = new Fields(map, findings, Where);
        var name = fields.RequiredText("name");
        var shortName = fields.Text("short");
        var aliases = fields.Texts("aliases");
        var parent = fields.Text("parent");
        var isOptional = fields.Flag("optional", false);
        fields.Close();
        if (name is not null)
            register.Add(new(Written(name))
            {
                Short = shortName is null ? null : Written(shortName),
                Aliases = [.. aliases.Select(Written)],
                Parent = parent is null ? null : Written(parent),
                IsOptional = isOptional,
            });
    }

    private RegisterText Written(YamlText text) => new(text.Value, findings.PlaceOf(text));
}
