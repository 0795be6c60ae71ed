using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Tells offices from totals in the first column of a table.</summary>
public static class OfficeNames
{
    private static readonly string[] TotalEndings = ["合计", "总计", "小计", "共计"];

    /// <summary>The office of a written name; what stands in brackets behind it, such as （57.8万人）, is no part of the name.</summary>
    public static Office? Find(string written, OfficeRegister offices)
    {
        if (offices.Find(written) is { } office)
            return office;
        var name = WrittenName.Fold(written);
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? offices.Find(name[..bracket]) : null;
    }

    /// <summary>Whether a row of that name is a total (合计, 全市合计, 小计), which is compared and never added.</summary>
    public static bool IsTotal(string written)
    {
        var name = WrittenName.Fold(written).TrimEnd(':');
        foreach (var ending in TotalEndings)
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
