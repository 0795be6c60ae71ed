using System.Globalization;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>What is said of columns whose names do not settle what they report: two that answer alike, those of other days, those of no indicator.</summary>
public sealed class ColumnQuestion(Scheme scheme, TableView view)
{
    public static readonly FindingKind Ambiguous = new("column-ambiguous", Severity.Error,
        new("两列都可能是同一指标", "Two columns answer to one indicator"));

    public static readonly FindingKind Unknown = new("column-unknown", Severity.Note,
        new("制度里没有的列", "A column that the scheme does not know"));

    public Finding TwoColumns(Indicator indicator, HeaderColumn first, HeaderColumn second, ReturnDays days) =>
        Ambiguous.At(At(second),
            new Words($"“{first.Written}”和“{second.Written}”都可能是指标“{indicator.Title}”。", $"'{first.Written}' and '{second.Written}' both answer to the indicator {indicator.Title}.").Then(OfDays(first, second, days)),
            first.Path.Equals(second.Path) ? ByPlace(indicator, first, second).Then(ByDay(indicator, first, second, days))
                : new($"请在制度中把“{indicator.Code}”的 name 写成完整的表头路径，如 {first.Path}。", $"Write the whole header path as 'name' of {indicator.Code} in the scheme, such as {first.Path}.")) with
        { Found = second.Written, Indicator = indicator.Code, ForOffice = new("请核对这两处的名称：多出的请删去，不同的写得不同。", "Check the two names: delete the one too many, or make them differ.") };

    /// <summary>Says once of a table which of the columns that differ by their day alone were taken.</summary>
    public Finding ByDay(IReadOnlyList<HeaderColumn> taken, IReadOnlyList<HeaderColumn> others) =>
        ChosenByDay.Of(taken[0].Day!, Cells(taken), [.. others.Select(o => o.Day!)], Cells(others));

    public Finding UnknownColumn(HeaderColumn column)
    {
        var offer = Spelling.Offer(column.Path.Leaf, scheme.Indicators.Select(i => i.Name.Leaf));
        return Unknown.At(At(column),
            new($"制度里没有“{column.Written}”这一列，未读。{offer.Chinese}", $"The scheme knows no column '{column.Written}'; it was skipped.{offer.English}"),
            new("如需读入，请在制度的 indicators 中加上它或它的别名。", "To read it, add it or its alias to 'indicators' in the scheme.")) with
        { Found = column.Written, ForOffice = new("请核对表头；多出的列请说明。", "Check the header; say what a column too many is for.") };
    }

    /// <summary>The column's letter, or of a table that is turned the row's number.</summary>
    public string LineOf(HeaderColumn column) =>
        view.Address(column.Row, column.Column) is var cell && view.TurnedAt > 0 ? cell.Row.ToString(CultureInfo.InvariantCulture) : CellAddress.ColumnName(cell.Column);

    /// <summary>Why the days that two columns bear do not tell which is meant.</summary>
    private static Words OfDays(HeaderColumn first, HeaderColumn second, ReturnDays days)
    {
        if (first.Day is not { } one || second.Day is not { } other || one.Date == other.Date)
            return Words.None;
        return days.Only is { } own
            ? new($"两列写的是{one.Date}和{other.Date}，报表是{own}的。", $" They are of {one.Date} and {other.Date}, the return of {own}.")
            : new($"两列写的是{one.Date}和{other.Date}，报表是哪一天的不清楚。", $" They are of {one.Date} and {other.Date}; of which day the return is, is not clear.");
    }

    /// <summary>What to do where no name tells two columns apart: their letters, or the rows' numbers, do. A form's labels have neither.</summary>
    private Words ByPlace(Indicator indicator, HeaderColumn first, HeaderColumn second)
    {
        if (view.IsArranged)
            return new("请在表里把两处的名称写得不同。", "Give the two labels names that differ.");
        string Line(HeaderColumn column) => $"mapping: [{{ sheet: \"{view.Place.Sheet}\", indicators: {{ {LineOf(column)}: {indicator.Code} }} }}]";
        return new($"两处名称相同，请在制度中写明是哪一处：{Line(first)} 或 {Line(second)}；同一张表的几项写在一个 indicators 里。", $"Their names are the same; say in the scheme which it is: {Line(first)} or {Line(second)}; several indicators of a sheet stand in one 'indicators'.");
    }

    /// <summary>A day tells them apart every day, where the return's is known and theirs lies before it.</summary>
    private static Words ByDay(Indicator indicator, HeaderColumn first, HeaderColumn second, ReturnDays days)
    {
        if (first.Day is not { } one || second.Day is not { } other || one.Date == other.Date)
            return Words.None;
        if (days.Only is null)
            return new("在标题或工作表名里写明日期，或用 -d 指明，也能分清。", " A day in the title or the sheet's name, or one given with -d, tells them apart too.");
        return (days.Away(one.Date), days.Away(other.Date)) is ({ } near, { } far)
            ? new($"天天如此的，在“{indicator.Code}”中写 day: {near} 或 day: {far}（报表日期起的天数）。", $" Where it is so every day, write 'day: {near}' or 'day: {far}' at {indicator.Code}, the days from that of the return.")
            : Words.None;
    }

    private List<CellAddress> Cells(IReadOnlyList<HeaderColumn> columns) => [.. columns.Select(c => view.Address(c.Row, c.Column))];

    private Place At(HeaderColumn column) => view.At(column.Row, column.Column);
}
