namespace Bulletin.Documents.Word.Official;

/// <summary>The styles of an official paper (公文): 二号 is 22 points, 三号 16, 四号 14, 小四 12, 小五 9.</summary>
internal static class OfficialStyles
{
    private const decimal Second = 22;
    private const decimal Third = 16;
    private const decimal Fourth = 14;
    private const decimal SmallFourth = 12;
    private const decimal SmallFifth = 9;
    private const decimal Line = OfficialPage.Line;

    /// <summary>28 characters of 16 points are 448 points, the type area 442. The grid would tell Word so, and LibreOffice would give each two cells; this tells both, with what LibreOffice rounds up.</summary>
    private const decimal Tight = -0.3m;

    /// <summary>35 mm below the head of the type area.</summary>
    public static readonly TextStyle Issuer = Centred("Issuer", "发文机关标志", Typeface.Title, 42) with { Colour = "FF0000", Before = PageSetup.Millimetres(35), Leading = 2 * Line };

    public static readonly TextStyle Particulars = Centred("Particulars", "版头事项", Typeface.FangSong, Fourth) with { Before = Line, Below = new(1.5m, "FF0000", 11) };

    public static readonly TextStyle Title = Centred("Title", "标题", Typeface.Title, Second) with { Outline = 0, KeepsNext = true, KeepsTogether = true };

    /// <summary>引题 above the title and 副题 below it.</summary>
    public static readonly TextStyle Beside = Centred("Subtitle", "引题和副题", Typeface.Kai, Third) with { Tracking = Tight, KeepsNext = true };

    // Word calls its own Normal 正文: a style of ours by that name would be taken for it.
    public static readonly TextStyle Text = new("BodyText", "公文正文", Typeface.FangSong, Third) { Leading = Line, Tracking = Tight, Align = "both", FirstLine = 2 };

    /// <summary>The last paragraph: a part of it stays with signature and day, which no page bears alone.</summary>
    public static readonly TextStyle LastText = Text with { Id = "LastText", Name = "正文末段", KeepsNext = true };

    public static readonly TextStyle Heading = new("Heading", "一级标题", Typeface.Hei, Third) { Leading = Line, Tracking = Tight, FirstLine = 2, KeepsNext = true, Outline = 1, Numbering = 0 };

    public static readonly TextStyle SubHeading = Heading with { Id = "SubHeading", Name = "二级标题", Face = Typeface.Kai, Outline = 2, Numbering = 1 };

    public static readonly TextStyle ThirdHeading = SubHeading with { Id = "ThirdHeading", Name = "三级标题", Face = Typeface.FangSong, Outline = 3, Numbering = 2 };

    public static readonly TextStyle FourthHeading = ThirdHeading with { Id = "FourthHeading", Name = "四级标题", Outline = 4, Numbering = 3 };

    public static readonly TextStyle Strong = new("Strong", "着重", Typeface.Hei, 0) { IsOfCharacters = true };

    /// <summary>附件说明: what is attached; a long title goes on below its first character.</summary>
    public static readonly TextStyle Enclosures = new("Enclosures", "附件说明", Typeface.FangSong, Third)
    {
        Leading = Line,
        Tracking = Tight,
        HangsFrom = 2 * OfficialPage.Character,
        Hanging = 4.5m * OfficialPage.Character,
        KeepsNext = true,
    };

    public static readonly TextStyle MoreEnclosures = Enclosures with { Id = "MoreEnclosures", Name = "附件说明续", HangsFrom = 5 * OfficialPage.Character, Hanging = 1.5m * OfficialPage.Character };

    public static readonly TextStyle Signature = new("Signature", "署名", Typeface.FangSong, Third) { Leading = Line, Tracking = Tight, Align = "right", Right = 2, KeepsNext = true };

    public static readonly TextStyle Day = Signature with { Id = "Day", Name = "成文日期" };

    /// <summary>附注: below the day, in brackets.</summary>
    public static readonly TextStyle Annotation = Text with { Id = "Annotation", Name = "附注" };

    public static readonly TextStyle Enclosure = new("Enclosure", "附件", Typeface.Hei, Third) { Leading = Line, KeepsNext = true, StartsPage = true, Outline = 0 };

    public static readonly TextStyle EnclosureTitle = Centred("EnclosureTitle", "附件标题", Typeface.Title, Second) with { KeepsNext = true };

    public static readonly TextStyle Unit = new("Unit", "计量单位", Typeface.FangSong, SmallFourth) { Leading = 20, Align = "right", KeepsNext = true };

    public static readonly TextStyle TableHead = new("TableHead", "表头", Typeface.Hei, SmallFourth) { Leading = 22, KeepsNext = true };

    public static readonly TextStyle TableText = new("TableText", "表内文字", Typeface.FangSong, SmallFourth) { Leading = 22 };

    public static readonly TextStyle ChartText = TableText with { Id = "ChartText", Name = "图内文字", Leading = 16 };

    public static readonly TextStyle Remark = new("Remark", "图表注", Typeface.FangSong, SmallFourth) { Leading = 20 };

    public static readonly TextStyle Picture = Centred("Picture", "图片", Typeface.FangSong, 1) with { Leading = 0, Align = "left" };

    public static readonly TextStyle LedgerText = new("LedgerText", "底稿文字", Typeface.FangSong, SmallFifth) { Leading = 13 };

    public static readonly TextStyle PageNumber = new("PageNumber", "页码", Typeface.Song, Fourth) { Align = "right", Right = 1 };

    public static readonly TextStyle EvenPageNumber = new("EvenPageNumber", "双页码", Typeface.Song, Fourth) { Left = 1 };

    public static readonly TextStyle Head = new("Head", "页眉", Typeface.FangSong, SmallFifth) { Align = "center" };

    public static readonly IReadOnlyList<TextStyle> All =
    [
        Issuer, Particulars, Title, Beside, Text, LastText, Heading, SubHeading, ThirdHeading, FourthHeading, Strong, Enclosures, MoreEnclosures, Signature, Day, Annotation, Enclosure, EnclosureTitle, Unit, TableHead, TableText, ChartText, Remark, Picture, LedgerText,
        PageNumber, EvenPageNumber, Head,
    ];

    private static TextStyle Centred(string id, string name, Typeface face, decimal size) => new(id, name, face, size) { Leading = Line, Align = "center" };
}
