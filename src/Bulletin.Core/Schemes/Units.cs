namespace Bulletin.Schemes;

/// <summary>Units that are customary in returns. Any other may be used as well: it is only pointed out, for 加 may be meant as 家.</summary>
internal static class Units
{
    private static readonly HashSet<string> Customary = new(
        ("% ‰ 倍 个 家 人 人次 名 户 户次 处 条 座 盏 件 项 起 次 台 台次 辆 辆次 套 间 栋 幢 所 座 宗 批 批次 份 支 组 只 头 箱 袋 瓶 片 顶 部 艘 架 株 棵 张 本 册 场 块 段 口 " +
        "克 千克 公斤 吨 万吨 升 毫升 立方米 万立方米 方 平方米 万平方米 平方公里 米 千米 公里 延米 亩 万亩 公顷 元 万元 亿元 千瓦 千瓦时 万千瓦时 天 日 小时 分钟 年 月 周 万人 万人次 万户 万家 万个 ℃ 毫米").Split(' '));

    /// <summary>The unit as meant; null where none is given.</summary>
    public static string? Read(YamlText? unit, SchemeFindings findings)
    {
        if (unit is null)
            return null;
        if (Formulas.FullWidth.First(unit.Value) is >= 0 and var i)
            findings.FullWidth(unit, i);
        else if (unit.Value.Split('/', '·').Any(u => u.Length > 0 && !Customary.Contains(u)))
            findings.Add(SchemeFindings.UnitKind.At(findings.PlaceOf(unit),
                new($"“{unit.Value}”不是常见的计量单位", $"'{unit.Value}' is not a customary unit"),
                new("若无误，可不管；或在 checks 中写 scheme-unit: \"off\"", "if it is right, leave it; or write scheme-unit: \"off\" under checks")) with
            { Found = unit.Value });
        return Formulas.FullWidth.Halved(unit.Value);
    }
}
