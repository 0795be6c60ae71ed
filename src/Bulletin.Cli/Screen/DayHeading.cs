using System.Globalization;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Screen;

/// <summary>The first lines of every summary: what day, who reported, how many findings.</summary>
internal static class DayHeading
{
    public static void Write(Terminal terminal, Edition edition)
    {
        if (edition.Day is { } day)
        {
            var title = day.Day.Scheme.Name;
            var date = day.Day.Date;
            terminal.Out.WriteLine(terminal.Paint.Strong(terminal.Text(new(
                string.Create(CultureInfo.InvariantCulture, $"{title}　数据日期 {date:yyyy-MM-dd}"),
                string.Create(CultureInfo.InvariantCulture, $"{title}, data of {date:yyyy-MM-dd}")))));
            terminal.Say(Offices(day.Offices, day.Day.Scheme.OfficeWord));
        }
        terminal.Say(FindingList.Count(edition.Findings));
    }

    private static Words Offices(ReportingOffices offices, string word)
    {
        var chinese = $"应报 {offices.Expected.Count} 个{word}，已报 {offices.Received.Count} 个";
        var english = $"offices: {offices.Expected.Count} expected, {offices.Received.Count} reported";
        if (offices.Late.Count > 0)
        {
            chinese += $"（迟报 {offices.Late.Count} 个：{Names(offices.Late)}）";
            english += $" ({offices.Late.Count} late: {Names(offices.Late, ", ")})";
        }
        if (offices.Missing.Count > 0)
        {
            chinese += $"，缺报 {offices.Missing.Count} 个：{Names(offices.Missing)}";
            english += $", {offices.Missing.Count} missing: {Names(offices.Missing, ", ")}";
        }
        if (offices.Zero.Count > 0)
        {
            chinese += $"；零报 {offices.Zero.Count} 个：{Names(offices.Zero)}";
            english += $"; {offices.Zero.Count} with zeros only: {Names(offices.Zero, ", ")}";
        }
        return new(chinese, english);
    }

    private static string Names(IEnumerable<Office> offices, string comma = "、") => string.Join(comma, offices.Select(o => o.Name));
}
