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

    private static readonly char[] HourMarks = ['时', '点', ':'];

    /// <summary>What words that mean a time have in them (昨天下午, 29号晚).</summary>
    private static readonly char[] TimeMarks = [.. "0123456789时点号午晚晨今昨"];

    /// <summary>Whether a folded text is such a label and nothing else.</summary>
    public static bool IsLabel(string text) => Array.IndexOf(Labels, text.TrimEnd(':')) >= 0;

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

    /// <summary>The day that a sheet says it was sent or filled in on, where its year is written.</summary>
    public static DateOnly? DayIn(Sheet sheet)
    {
        foreach (var (_, written, cell) in Written(sheet))
            if (Parse(written, new Place("") { Cell = cell })?.Day?.In(null) is { } day)
                return day;
        return null;
    }

    /// <summary>The time in a cell of a column that is headed so; null where the cell is blank, or holds no time, which is said.</summary>
    public static SentTime? ReadCell(string label, Cell cell, Place place, ICollection<Finding> findings)
    {
        if (cell.IsBlank)
            return null;
        var time = Parse($"{label}:{DateCell.Moment(cell) ?? WrittenName.FoldLine(cell.Text)}", place);
        if (time is null or { Day: null, Minute: null })
            findings.Add(NotRead(time ?? new(null, null, cell.Text.Trim(), place)));
        return time is { Day: null, Minute: null } ? null : time;
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
                        yield return (rank, line[at..] is var text && text.TrimEnd(':') == Labels[rank] ? $"{Labels[rank]}:{Beside(sheet, row, column, isAsked: text[^1] == ':')}" : text, new(row, column));
            }
    }

    private static bool MayHoldLabel(string text) => text.Contains('时', StringComparison.Ordinal) || text.Contains('日', StringComparison.Ordinal);

    /// <summary>What the next cell of the row says. Beside a label without a colon it may as well be the next column's head, which says nothing.</summary>
    private static string Beside(Sheet sheet, int row, int column, bool isAsked)
    {
        var next = column + 1;
        while (next <= sheet.ColumnCount && sheet[row, next].IsBlank)
            next++;
        if (next > sheet.ColumnCount)
            return "";
        var text = DateCell.Moment(sheet[row, next]) ?? WrittenName.FoldLine(sheet[row, next].Text);
        if (text.Length == 0 || Peel(text) is { Remainder.Length: 0 })
            return text;
        var isAnswer = isAsked || new SheetRows(sheet).HoldsPair(row) || sheet[row + 1, column].IsBlank;
        return isAnswer && !IsNextLabel(text) && (isAsked || text.IndexOfAny(TimeMarks) >= 0) ? text : "";
    }

    /// <summary>The time behind a label; without day and minute where something is written that is no time; null where nothing is.</summary>
    private static SentTime? Parse(string written, Place place)
    {
        var label = Array.Find(Labels, written.StartsWith)!;
        var text = written[label.Length..].TrimStart(':', ' ');
        var isAsked = written.IndexOf(':', StringComparison.Ordinal) == label.Length;
        if (IsLeftOpen(text) || (!isAsked && !char.IsAsciiDigit(text[0])))
            return null;
        var (day, minute, rest) = Peel(text);
        if (day is null && minute is null)
            return !IsNextLabel(text) ? new(null, null, written, place) : null;
        return minute is null && BeginsWithHour(rest) ? new(null, null, written, place)
            : new(day, minute, rest.Length == 0 ? written : written[..^rest.Length], place);
    }

    /// <summary>Nothing, or a form to be filled in: 年 月 日 时 分.</summary>
    private static bool IsLeftOpen(string text) => text.AsSpan().Trim("年月日时分秒点:/-—_.,;、() ").IsEmpty;

    /// <summary>报送时间：　审核人：戊: the words are those of the next label, and no time is written.</summary>
    private static bool IsNextLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var head = colon < 0 ? text : text[..colon];
        return !char.IsAsciiDigit(text[0]) && (OfficeNames.IsNote(head) || IsSentTime(head) || (colon >= 0 && head.IndexOfAny(TimeMarks) < 0));
    }

    /// <summary>25时 and 下午25时 are meant as a time, though they are none.</summary>
    private static bool BeginsWithHour(string rest) =>
        rest.IndexOfAny(HourMarks) is > 0 and var mark && (char.IsAsciiDigit(rest[mark - 1]) || ChineseNumeral.Digit(rest[mark - 1]) >= 0 || rest[mark - 1] == '十');

    private static (WrittenDate? Day, int? Minute, string Remainder) Peel(string text)
    {
        var (day, rest) = WrittenDate.Peel(text);
        // 7.29 18:40: a bare number in a name, a day before a time.
        if (day is null && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && WrittenDate.FindInName(text[..blank]) is { } dotted)
            (day, rest) = (dotted, text[blank..]);
        // 2021-07-29T20:15:00, as programs write it.
        if (day is not null && rest.Length > 1 && rest[0] is 'T' or 't' && char.IsAsciiDigit(rest[1]))
            rest = rest[1..];
        var (minute, left) = WrittenClock.Peel(rest.TrimStart(' ', ','));
        return (day, minute, minute is null ? rest : left);
    }

    private static Finding NotRead(SentTime time) =>
        Unreadable.At(time.Place,
            new($"看不懂“{time.Text}”是什么时间，没有判断是否迟报。", $"'{time.Text}' cannot be read as a time; whether the return was late was not judged."),
            new("请写成“报送时间：2021年7月29日18时40分”这样。", "Write it as 报送时间：2021年7月29日18时40分.")) with
        { Found = time.Text };
}
