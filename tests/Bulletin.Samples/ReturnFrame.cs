namespace Bulletin.Samples;

/// <summary>What stands round the figures of a return: the day, who sends it and when.</summary>
internal sealed record ReturnFrame(DateOnly Day, string Unit, string Sent)
{
    public string Sheet { get; init; } = "日报";

    /// <summary>A row 合计 below the offices.</summary>
    public bool HasTotal { get; init; } = true;

    /// <summary>Whether the table names the office in its row; one that does not is known by its line 填报单位.</summary>
    public bool NamesOffice { get; init; } = true;

    public string Title => $"青澜高新区灾后恢复重建日报表（{Chinese(Day)}）";

    /// <summary>Who fills it in, and the hour of the data.</summary>
    public string Heading => $"填报单位：{Unit}　　　　统计时间：截至{Day.Month}月{Day.Day}日18时";

    public string Foot => $"填表人：丁　　　　　　审核人：戊　　　　　　报送时间：{Sent}";

    public static string Chinese(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
