using System.Globalization;
using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Documents.Summary;

/// <summary>One column of the 汇总表: an indicator or a rate, with its header path and its cells.</summary>
internal abstract class SummaryColumn(Issue issue, NamePath path, string unit)
{
    protected Issue Issue { get; } = issue;

    /// <summary>Its names from the outermost group to the leaf, which carries the unit: 道路 / 受损⏎（条）.</summary>
    public IReadOnlyList<string> Levels { get; } = TableHeader.Levels(path, unit);

    protected bool IsPercent { get; } = unit == PrintedNumber.Percent;

    public virtual bool IsText => false;

    /// <summary>Every column: the scheme's indicators that the day has, then its rates. A column that no return had would read back as one left blank.</summary>
    public static IReadOnlyList<SummaryColumn> All(Issue issue)
    {
        var scheme = issue.Day.Day.Scheme;
        var columns = new List<SummaryColumn>();
        foreach (var indicator in scheme.Indicators)
            if (issue.Day.Day.Row(indicator).Any(value => value is not null))
                columns.Add(new IndicatorColumn(issue, indicator));
        foreach (var rate in scheme.Rates)
            if (issue.Figures.Find(rate.Code) is { } figure)
                columns.Add(new RateColumn(issue, figure));
        return columns;
    }

    public abstract void PutOffice(WrittenSheet sheet, int row, int column, Office office);

    public abstract void PutTotal(WrittenSheet sheet, int row, int column);

    /// <summary>Writes a number as it is printed, so that the cell shows the page's figure and not its program's rounding of it.</summary>
    protected void PutPrinted(WrittenSheet sheet, int row, int column, string printed, CellLook look, string sign = "")
    {
        if (!decimal.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            sheet.Put(row, column, printed, look);
        else
            sheet.Put(row, column, IsPercent ? number / 100 : number, look, number.Scale, IsPercent, sign);
    }
}

/// <summary>What offices reported for an indicator, exactly; a rate is shown with as many decimals as a return may have.</summary>
internal sealed class IndicatorColumn(Issue issue, Indicator indicator) : SummaryColumn(issue, indicator.Name, indicator.Unit)
{
    public override bool IsText => !indicator.IsNumber;

    public override void PutOffice(WrittenSheet sheet, int row, int column, Office office)
    {
        var reported = Issue.Day.Day.Value(indicator, office);
        if (reported?.Counted?.ToDecimal() is { } number)
            sheet.Put(row, column, number, CellLook.Body, IsPercent ? Math.Max(2, indicator.Decimals) : null, IsPercent, reported.CarriedFrom is null ? "" : CarriedWords.Sign);
        else
            sheet.Put(row, column, TextOf(reported), CellLook.Body);
    }

    public override void PutTotal(WrittenSheet sheet, int row, int column)
    {
        // Values in full, as the offices': a rounded total would not be their sum.
        if (indicator.IsSummable && Issue.Figures.Find(indicator.Code)?.Value?.ToDecimal() is { } number)
            sheet.Put(row, column, number, CellLook.Total);
        else
            sheet.Put(row, column, "", CellLook.Total);
    }

    /// <summary>A dash stays a dash; what was set aside or is no value is blank, as is what was not reported.</summary>
    private static string TextOf(Reported? reported) => reported switch
    {
        null or { IsSetAside: true } => "",
        { State: ReportedState.Dash } => Formulas.Rounding.NoValue,
        { State: ReportedState.Value } => reported.Text,
        _ => "",
    };
}

/// <summary>A rate by office, as printed.</summary>
internal sealed class RateColumn(Issue issue, Figure figure) : SummaryColumn(issue, new([Group, figure.Title]), figure.Unit)
{
    private const string Group = "计算指标";

    private readonly bool _isByOffice = issue.Figures.Series(figure.Code)?.ByOffice.Any(value => value is not null) == true;

    public override void PutOffice(WrittenSheet sheet, int row, int column, Office office) =>
        PutPrinted(sheet, row, column, HasValue(office) ? Issue.Figures.PrintedFor(figure, office) : "", CellLook.Body, figure.IsCarriedFor(office) ? CarriedWords.Sign : "");

    public override void PutTotal(WrittenSheet sheet, int row, int column) => PutPrinted(sheet, row, column, figure.Printed, CellLook.Total);

    // 0/0 is "—"; an office that reported nothing has nothing to divide, and a mean of all offices is no office's.
    private bool HasValue(Office office) => _isByOffice && (Issue.Day.Day.HasReported(office) || figure.IsCarriedFor(office));
}
