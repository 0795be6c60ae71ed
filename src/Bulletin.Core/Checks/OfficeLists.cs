using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>Names offices one after the other, as findings list them.</summary>
internal static class OfficeLists
{
    public static Words Names(IReadOnlyList<Office> offices)
    {
        var names = new string[offices.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = offices[i].Name;
        return new(string.Join('、', names), string.Join(", ", names));
    }
}
