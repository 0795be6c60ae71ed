using Bulletin.Formulas;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads one cell as an indicator's value.</summary>
public sealed class ValueReader(Scheme scheme)
{
    private const string Percent = "%";

    private static readonly string[] Dashes =
    [
        "-", "--", "---", "‐", "‑", "—", "——", "–", "―", "─", "━", "/", "//", "无", "暂无", "没有", "无数据", "未统计", "暂未统计", "待统计", "未报", "未上报", "不涉及", "不适用", "N/A", "n/a",
    ];

    private UnitNames? _units;

    public CellReading Read(Cell cell, HeaderColumn column, Indicator indicator)
    {
        if (cell.IsBlank)
            return new(ReportedState.Blank);
        if (cell.Kind == CellKind.Error)
            return CellReading.Faulty(ValueFault.CellError);
        if (cell.Kind == CellKind.Uncalculated)
            return CellReading.Faulty(ValueFault.Uncalculated);
        if (cell.Kind == CellKind.Text && IsDash(WrittenName.Fold(cell.Text)))
            return new(ReportedState.Dash);
        if (!indicator.IsNumber)
            return new(ReportedState.Value);
        return cell.Kind switch
        {
            CellKind.Number when cell.IsPercent => Value(cell.Number!.Value),
            CellKind.Number => Plain(cell.Number!.Value, column),
            CellKind.Text => OfText(cell.Text, column, indicator),
            _ => CellReading.Faulty(ValueFault.NotANumber),
        };
    }

    /// <summary>Whether a text is a number, a dash, or the number of a column such as (1); none of them heads a column.</summary>
    public static bool LooksLikeNumber(string text)
    {
        var folded = WrittenName.Fold(text).TrimStart('(').TrimEnd(')');
        return IsDash(folded) || WrittenNumber.Read(folded) is { Unit: "" };
    }

    private static bool IsDash(string folded) => Array.IndexOf(Dashes, folded) >= 0;

    private CellReading OfText(string text, HeaderColumn column, Indicator indicator)
    {
        // A share of something is no count of it.
        if (WrittenNumber.Read(text) is not { } number || (number.IsPercent && indicator.Unit != Percent))
            return CellReading.Faulty(ValueFault.NotANumber);
        var read = number.IsPercent ? Value(number.Value) : number.Unit.Length == 0 ? Bare(number, column) : WithUnit(number, indicator);
        return read with { IsApproximate = number.IsApproximate };
    }

    /// <summary>5万 in a column of 万元 may be 5万元 or 5万万元.</summary>
    private static CellReading Bare(WrittenNumber number, HeaderColumn column) =>
        number.HasMultiple && column.Unit is { Length: > 0 } unit && ChineseNumeral.Multiple(unit[0]) >= 10_000
            ? CellReading.Faulty(ValueFault.TwoMultiples)
            : Plain(number.Value, column);

    /// <summary>The unit beside a number goes before that of its column.</summary>
    private CellReading WithUnit(WrittenNumber number, Indicator indicator)
    {
        if (number.Unit == indicator.Unit)
            return Value(number.Value);
        if (Conversion.Between(number.Unit, indicator.Unit) is { } conversion)
            return Converted(number.Value, conversion);
        return CellReading.Faulty((_units ??= new(scheme)).Contains(number.Unit) ? ValueFault.OtherUnit : ValueFault.NotANumber);
    }

    private static CellReading Plain(decimal number, HeaderColumn column) =>
        column.Conversion is { } conversion ? Converted(number, conversion) : Value(column.IsPercent ? number / 100m : number);

    private static CellReading Converted(decimal number, Conversion conversion) =>
        Value(number) with { Value = Rational.From(number) * conversion.Factor, Conversion = conversion };

    private static CellReading Value(decimal number) => new(ReportedState.Value) { Value = Rational.From(number) };
}
