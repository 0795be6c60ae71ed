using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word;

/// <summary>A face by its family's name, and what stands in for it where it is not installed.</summary>
internal sealed record Typeface(string Name, string StandIn, bool IsSerif)
{
    private const string OwnSerif = "Noto Serif SC";
    private const string OwnSans = "Noto Sans SC";

    public bool IsBold { get; init; }

    /// <summary>Its weight in <see cref="Family"/>, from which the document carries what it needs; 0 where it is not the program's to give away.</summary>
    public int Weight { get; init; }

    /// <summary>The family of which it is a weight. Word knows no weights but two, so each further one has a name of its own.</summary>
    public string Family { get; init; } = IsSerif ? OwnSerif : OwnSans;

    public static readonly Typeface Serif = new(OwnSerif, "宋体", true) { Weight = 400 };
    public static readonly Typeface SerifSemiBold = new("Noto Serif SC SemiBold", "宋体", true) { Weight = 600 };
    public static readonly Typeface SerifBlack = new("Noto Serif SC Black", "方正小标宋简体", true) { Weight = 900 };
    public static readonly Typeface Sans = new(OwnSans, "微软雅黑", false) { Weight = 400 };
    public static readonly Typeface SansMedium = new("Noto Sans SC Medium", "微软雅黑", false) { Weight = 500 };
    public static readonly Typeface SansBold = Sans with { IsBold = true, Weight = 700 };

    /// <summary>补字: a face that a scheme adds; one that may not be carried is only named, and comes from the reader's system.</summary>
    public static Typeface Of(AddedFace added) => new(added.Name, "宋体", true) { Family = added.Name, Weight = added.MayBeCarried ? 400 : 0 };

    /// <summary>小标宋, 仿宋, 黑体, 楷体 and 宋体: what official papers are set in.</summary>
    public static readonly Typeface Title = new("方正小标宋简体", "华文中宋", true);
    public static readonly Typeface FangSong = new("仿宋", "仿宋_GB2312", true);
    public static readonly Typeface Hei = new("黑体", "SimHei", false);
    public static readonly Typeface Kai = new("楷体", "楷体_GB2312", true);
    public static readonly Typeface Song = new("宋体", "SimSun", true);
}
