using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Returns;

/// <summary>The units that a line above a table names, such as 单位：家、人.</summary>
public sealed record StatedUnits(IReadOnlyList<string> Units, string Text, Place Place)
{
    /// <summary>The conversion into a unit from the first that allows one; null where the unit itself is named, or none allows it.</summary>
    public Conversion? Into(string unit)
    {
        if (Units.Contains(unit))
            return null;
        foreach (var stated in Units)
            if (Conversion.Between(stated, unit) is { } conversion)
                return conversion;
        return null;
    }
}
