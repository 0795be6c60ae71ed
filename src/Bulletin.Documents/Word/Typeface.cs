namespace Bulletin.Documents.Word;

/// <summary>A face by its family's name, and what stands in for it where it is not installed.</summary>
internal sealed record Typeface(string Name, string StandIn, bool IsSerif)
{
    public bool IsBold { get; init; }

    public static readonly Typeface Serif = new("Noto Serif SC", "宋体", true);
    public static readonly Typeface SerifSemiBold = new("Noto Serif SC SemiBold", "宋体", true);
    public static readonly Typeface SerifBlack = new("Noto Serif SC Black", "方正小标宋简体", true);
    public static readonly Typeface Sans = new("Noto Sans SC", "微软雅黑", false);
    public static readonly Typeface SansMedium = new("Noto Sans SC Medium", "微软雅黑", false);
    public static readonly Typeface SansBold = Sans with { IsBold = true };

    /// <summary>小标宋, 仿宋, 黑体, 楷体 and 宋体: what official papers are set in.</summary>
    public static readonly Typeface Title = new("方正小标宋简体", "华文中宋", true);
    public static readonly Typeface FangSong = new("仿宋", "仿宋_GB2312", true);
    public static readonly Typeface Hei = new("黑体", "SimHei", false);
    public static readonly Typeface Kai = new("楷体", "楷体_GB2312", true);
    public static readonly Typeface Song = new("宋体", "SimSun", true);
}
