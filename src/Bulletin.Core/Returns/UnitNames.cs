using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Tells a unit in brackets, 清运淤泥（吨）, from a word that belongs to the name, 志愿者（累计）.</summary>
public sealed class UnitNames
{
    private static readonly char[] Multiples = ['百', '千', '万', '亿'];

    private readonly HashSet<string> _units =
    [
        "%", "‰", "家", "户", "个", "人", "名", "位", "人次", "户次", "次", "件", "起", "处", "座", "盏", "条", "台", "辆", "架", "艘", "套", "部", "只", "头", "株", "棵", "张", "份", "项", "批",
        "支", "组", "间", "栋", "幢", "所", "例", "枚", "根", "片", "顶", "艘", "本", "册", "块", "段", "床", "面", "宗",
        "箱", "袋", "包", "瓶", "盒", "桶", "车", "箱/袋", "元", "吨", "公斤", "千克", "斤", "克", "升", "米", "千米", "公里", "厘米", "毫米", "里", "亩", "公顷",
        "平方米", "平方公里", "立方米", "方", "度", "千瓦时", "千瓦", "天", "小时", "分钟", "元/公斤", "元/斤", "元/吨", "㎡", "m", "km", "kg", "t", "m²", "m³",
    ];

    public UnitNames(Scheme? scheme = null)
    {
        foreach (var indicator in scheme?.Indicators ?? [])
            if (indicator.Unit.Length > 0)
                _units.Add(indicator.Unit);
    }

    /// <summary>Whether that is a unit, or ten thousands and the like of one: 万元.</summary>
    public bool Contains(string text) => _units.Contains(text) || (text.Length > 1 && _units.Contains(text.TrimStart(Multiples)));

    /// <summary>Takes a unit in brackets off the end of a folded name: 清运淤泥(吨) is 清运淤泥 in 吨.</summary>
    public (string Name, string? Unit) Split(string name)
    {
        var open = name.LastIndexOf('(');
        if (open < 0 || !name.EndsWith(')'))
            return (name, null);
        var words = name[(open + 1)..^1];
        var unit = words.StartsWith("单位:", StringComparison.Ordinal) ? words[3..] : words;
        return unit.Length > 0 && (unit.Length < words.Length || Contains(unit)) ? (name[..open], unit) : (name, null);
    }
}
