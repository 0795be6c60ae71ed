using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Tells offices from totals and notes in the column of offices.</summary>
public static class OfficeNames
{
    private static readonly string[] TotalEndings = ["合计", "总计", "小计", "共计", "汇总", "合计数", "总数"];

    private static readonly string[] NoteBeginnings =
        ["备注", "说明", "填表", "填报", "制表", "审核", "审批", "复核", "签发", "报送", "联系", "电话", "负责人", "单位负责人", "统计负责人", "数据来源", "栏次"];

    // What a signature's label goes on with: 填表人, 联系电话, 报送时间; 联系桥街道 and 说明寨 are places.
    private static readonly string[] SignatureEndings = ["人", "人员", "单位", "领导", "签字", "签名", "盖章"];

    private static readonly string[] NumberEndings = ["电话", "手机", "号码", "方式", "时间", "日期"];

    /// <summary>The office of a written name; 其中： before it, and what stands in brackets behind it, such as （57.8万人）, are no part of the name.</summary>
    public static Office? Find(string written, OfficeRegister offices)
    {
        var name = HeaderName.Plain(WrittenName.Fold(written));
        if (offices.Find(name) is { } office)
            return office;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? offices.Find(name[..bracket]) : null;
    }

    /// <summary>Whether a row of that name is a total (合计, 全市合计, 小计), which is compared and never added.</summary>
    public static bool IsTotal(string written)
    {
        var name = HeaderName.Plain(WrittenName.Fold(written));
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

    /// <summary>Whether a row of that name, where it has no numbers, belongs to no office: a note, a signature, or the numbers of the columns (甲 1 2 3).</summary>
    public static bool IsNote(string written)
    {
        var name = WrittenName.Fold(written);
        return IsNumbering(name) || IsRemark(name) || name.Contains(':', StringComparison.Ordinal) || Beginning(name) is not null;
    }

    /// <summary>Whether a row of that name numbers the columns: 甲 1 2 3.</summary>
    public static bool IsNumbering(string written) => WrittenName.Fold(written) is "甲" or "乙" or "栏次";

    /// <summary>Whether a text is a remark or a signature, or the label of one: 注：…, 填表人：沈青, 联系电话.</summary>
    public static bool IsSignature(string written)
    {
        var name = WrittenName.Fold(written);
        if (IsRemark(name))
            return true;
        var label = name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? name[..colon] : name;
        if (Beginning(label) is not { } beginning)
            return false;
        return label.Length == beginning.Length || AsksForNumber(label) || Array.Exists(SignatureEndings, e => label.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>Whether a text asks for a number that counts nothing: 联系电话, 报送时间：.</summary>
    public static bool AsksForNumber(string written) =>
        WrittenName.Fold(written).TrimEnd(':') is var label && Array.Exists(NumberEndings, e => label.EndsWith(e, StringComparison.Ordinal));

    // 注1 and 注(…) are notes, 注溪镇 is a place.
    private static bool IsRemark(string name) => name == "注" || (name.Length > 1 && name[0] == '注' && !char.IsLetter(name[1]));

    private static string? Beginning(string name) => Array.Find(NoteBeginnings, b => name.StartsWith(b, StringComparison.Ordinal));
}
