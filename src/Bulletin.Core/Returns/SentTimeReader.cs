using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Finds where a sheet says when it was sent: above the table, or below it beside 填表人, in one cell with its label or in the next.</summary>
public static class SentTimeReader
{
    public static readonly FindingKind Unreadable = new("sent-time-unreadable", Severity.Verify,
        new("报送时间看不懂", "A time of sending that cannot be read"));

    /// <summary>What the time is headed with; when it was sent in goes before when it was filled in.</summary>
    private static readonly string[] Labels =
        ["报送时间", "上报时间", "报出时间", "报送日期", "上报日期", "报出日期", "填报时间", "填表时间", "制表时间", "填报日期", "填表日期", "制表日期"];

    /// <summary>Whether a folded line says when the return was sent, which is not when it is of.</summary>
    public static bool IsSentTime(string line) => Array.Exists(Labels, line.Contains);

    /// <summary>The time; null where none is written. One that has a time of day goes before a bare day.</summary>
    public static SentTime? Read(Sheet sheet, Place place, ICollection<Finding> findings)
    {
        SentTime? best = null;
        SentTime? faulty = null;
        foreach (var (rank, written, cell) in Written(sheet))
        {
            var time = Parse(written, place with { Cell = cell });
            if (time is { Day: null, Minute: null })
                faulty ??= time;
            else if (time is not null && (best is null || (time.Minute is not null && (best.Minute is null || rank < Rank(best.Text)))))
                best = time;
        }
        if (best is null && faulty is not null)
            findings.Add(NotRead(faulty));
        return best;
    }

    private static int Rank(string text) => Array.FindIndex(Labels, text.StartsWith);

    /// <summary>Every label with what is written behind it, to the end of its cell or in the next cell that is not blank.</summary>
    private static IEnumerable<(int Rank, string Text, CellAddress Cell)> Written(Sheet sheet)
    {
        for (var row = 1; row <= sheet.RowCount; row++)
            for (var column = 1; column <= sheet.ColumnCount; column++)
            {
                if (sheet[row, column] is not { Kind: CellKind.Text } cell || !MayHoldLabel(cell.Text))
                    continue;
                var line = WrittenName.FoldLine(cell.Text);
                for (var rank = 0; rank < Labels.Length; rank++)
                    if (line.IndexOf(Labels[rank], StringComparison.Ordinal) is >= 0 and var at)
                        yield return (rank, line[at..] is var text && text.TrimEnd(':') == Labels[rank] ? $"{Labels[rank]}:{Beside(sheet, row, column)}" : text, new(row, column));
            }
    }

    private static bool MayHoldLabel(string text) => text.Contains('时', StringComparison.Ordinal) || text.Contains('日', StringComparison.Ordinal);

    /// <summary>The next cell of the row, where all of it is a day and a time; it may as well be the next column's head.</summary>
    private static string Beside(Sheet sheet, int row, int column)
    {
        for (var next = column + 1; next <= sheet.ColumnCount; next++)
            if (!sheet[row, next].IsBlank)
                return WrittenName.FoldLine(sheet[row, next].Text) is var text && Peel(text) is { Remainder.Length: 0 } ? text : "";
        return "";
    }

    /// <summary>The time behind a label; without day and minute where something is written that is no time; null where nothing is.</summary>
    private static SentTime? Parse(string written, Place place)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var label = Array.Find(Labels, written.StartsWith)!;
        var text = written[label.Length..].TrimStart(':', ' ');
        if (text.Length == 0 || (colon != label.Length && !char.IsAsciiDigit(text[0])))
            return null;
        var (day, minute, rest) = Peel(text);
        if (day is null && minute is null)
            return char.IsAsciiDigit(text[0]) ? new(null, null, written, place) : null;
        var isFaulty = minute is null && rest.Length > 0 && char.IsAsciiDigit(rest[0]) && (rest.Contains('时') || rest.Contains('点') || rest.Contains(':'));
        return isFaulty ? new(null, null, written, place) : new(day, minute, rest.Length == 0 ? written : written[..^rest.Length], place);
    }

    private static (WrittenDate? Day, int? Minute, string Remainder) Peel(string text)
    {
        var (day, rest) = WrittenDate.Peel(text);
        // 7.29 18:40: a bare number in a name, a day before a time.
        if (day is null && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && WrittenDate.FindInName(text[..blank]) is { } dotted)
            (day, rest) = (dotted, text[blank..]);
        var (minute, left) = WrittenClock.Peel(rest.TrimStart(' ', ','));
        return (day, minute, minute is null ? rest : left);
    }

    private static Finding NotRead(SentTime time) =>
        Unreadable.At(time.Place,
            new($"看不懂“{time.Text}”是什么时间，没有判断是否迟报。", $"'{time.Text}' is no time that can be read; whether the return was late was not judged."),
            new("请写成“报送时间：2021年7月29日18时40分”这样。", "Write it as 报送时间：2021年7月29日18时40分.")) with
        { Found = time.Text };
}
