using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>Every name that a formula may use, and its unit; each is declared once.</summary>
internal sealed class DeclaredNames(SchemeFindings findings)
{
    private readonly Dictionary<string, YamlNode> _places = [];
    private readonly Dictionary<string, string> _units = [];
    private readonly List<string> _names = [];

    /// <summary>The names of numbers, in the order of the file.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public string UnitOf(string name) => _units.GetValueOrDefault(name, "");

    /// <summary>Declares a code or the name of a rest.</summary>
    /// <param name="name">As written.</param>
    /// <param name="unit">Null for a text, with which nothing can be reckoned.</param>
    public void Declare(YamlText name, string? unit)
    {
        if (name.Line == name.LastLine && Formulas.FullWidth.First(name.Value) is >= 0 and var i)
            findings.FullWidth(name, i);
        else if (!Formula.IsName(name.Value))
            findings.Add(SchemeFindings.CodeKind.At(findings.PlaceOf(name),
                new($"“{name.Value}”不能用作代码：只能用汉字、字母、数字和下划线，不以数字开头，也不能是 {string.Join('、', Formula.Functions)} 等保留的词", $"'{name.Value}' cannot be a code: use Chinese characters, letters, digits and _, not a digit first, and none of the reserved words such as {string.Join(", ", Formula.Functions)}"),
                new("请改一个代码；原来的写法可放在 name 或 aliases 中", "choose another code; what is written in the returns belongs into 'name' or 'aliases'")) with
            { Found = name.Value });
        Declare(name.Value, name, unit);
    }

    /// <summary>Declares a name that the scheme does not spell out.</summary>
    public void Declare(string name, YamlNode at, string? unit)
    {
        if (!_places.TryAdd(name, at))
        {
            findings.Duplicate(at, name, _places[name].Line);
            return;
        }
        if (unit is null)
            return;
        _names.Add(name);
        _units[name] = unit;
    }
}
