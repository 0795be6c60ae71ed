using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Tells offices from totals and notes in the column of offices.</summary>
public static class OfficeNames
{
    private static readonly string[] TotalEndings = ["合计", "总计", "小计", "共计", "汇总", "合计数", "总数"];

    private static readonly string[] NoteBeginnings =
        ["备注", "说明", "填表", "填报", "制表", "审核", "审批", "复核", "签发", "报送", "联系", "电话", "负责人", "单位负责人", "统计负责人", "数据来源", "栏次"];

    /// <summary>The office of a written name; what stands in brackets behind it, such as （57.8万人）, is no part of the name.</summary>
    public static Office? Find(string written, OfficeRegister offices)
    {
        var name = WrittenName.Fold(written).TrimEnd(':');
        if (offices.Find(name) is { } office)
            return office;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? offices.Find(name[..bracket]) : null;
    }

    /// <summary>Whether a row of that name is a total (合计, 全市合计, 小计), which is compared and never added.</summary>
    public static bool IsTotal(string written)
    {
        var name = WrittenName.Fold(written).TrimEnd(':');
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0)
            name = name[..bracket];
        foreach (var ending in TotalEndings)
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether a row of that name adds up a group of offices only.</summary>
    public static bool IsSubtotal(string written) => WrittenName.Fold(written).Contains("小计", StringComparison.Ordinal);

    /// <summary>Whether a row of that name belongs to no office: a note, a signature, 其中：…, or the numbers of the columns (甲 1 2 3).</summary>
    public static bool IsNote(string written)
    {
        var name = WrittenName.Fold(written);
        // 注1 and 注(…) are notes, 注溪镇 is a place.
        if (name is "甲" or "乙" or "注" || name.Contains(':', StringComparison.Ordinal) || (name.Length > 1 && name[0] == '注' && !char.IsLetter(name[1])))
            return true;
        foreach (var beginning in NoteBeginnings)
            if (name.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        return false;
    }
}
