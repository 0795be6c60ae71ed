namespace Bulletin.Samples;

/// <summary>How an office of the inbox lays out its return.</summary>
internal enum InboxLayout
{
    /// <summary>The whole form with its one row.</summary>
    Row,

    /// <summary>Each label beside its value, two pairs a row.</summary>
    Form,

    /// <summary>Indicators down, the office heads its column.</summary>
    Down,

    /// <summary>A line an indicator: office, indicator, number.</summary>
    List,
}

/// <summary>One office's return in the inbox: the office's number in the data, its file, and its ways.</summary>
internal sealed record InboxReturn(int Number, string File, InboxLayout Layout, string Sent)
{
    public string Sheet { get; init; } = "日报";

    public bool HasTotal { get; init; }

    public bool NamesOffice { get; init; } = true;

    /// <summary>The day's returns: one is late, the eleventh office (云台) is missing, one is CSV; one is .xls, which LibreOffice made of <see cref="Binary"/>.</summary>
    public static IReadOnlyList<InboxReturn> All { get; } =
    [
        new(1, "01柳湾街道办事处.xlsx", InboxLayout.Row, "2021年7月29日18时05分") { HasTotal = true },
        new(2, "石桥日报.xlsx", InboxLayout.Row, "7月29日18:20") { Sheet = "Sheet1" },
        new(3, "东圩街道.xlsx", InboxLayout.Down, "2021年7月29日下午6时30分"),
        new(4, "梧桐里街道办事处灾后恢复日报.xlsx", InboxLayout.Row, "2021-07-29 18:12") { NamesOffice = false },
        new(5, "金沙坪.xlsx", InboxLayout.Form, "2021年7月29日18时40分"),
        new(6, "望湖街道.csv", InboxLayout.Row, "2021年7月29日18时36分"),
        new(7, "双槐街道办事处.xlsx", InboxLayout.Row, "2021年7月29日20时15分"),
        new(9, "白鹭洲街道办事处（报表）.xlsx", InboxLayout.List, "2021年7月29日18点半"),
        new(10, "南浦0729.xlsx", InboxLayout.Form, "2021年7月29日18时50分") { Sheet = "7月29日" },
        new(12, "小营街道办事处.xlsx", InboxLayout.Row, "2021年7月29日17时58分") { HasTotal = true },
    ];

    /// <summary>What the .xls was made of.</summary>
    public static InboxReturn Binary { get; } = new(8, "枫林渡街道办事处.xls", InboxLayout.Row, "2021年7月29日18时25分") { HasTotal = true };
}
