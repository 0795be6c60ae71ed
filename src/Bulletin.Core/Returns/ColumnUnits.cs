using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Holds each column's unit, its own or the one stated above the table, against its indicator's.</summary>
public sealed class ColumnUnits(Scheme scheme, TableView view, ICollection<Finding> findings)
{
    /// <summary>A scheme that gives the finding another class takes the values as they are.</summary>
    private bool SetsAside => scheme.ClassOf(OtherUnit.Kind) == Severity.Error;

    /// <summary>The column with the conversion from its own unit; set aside where there is none.</summary>
    public HeaderColumn Measured(HeaderColumn column, Indicator indicator)
    {
        if (column.Unit is null || column.Unit == indicator.Unit || !indicator.IsSummable)
            return column;
        var place = view.At(column.Row, column.Column);
        if (Conversion.Between(column.Unit, indicator.Unit) is { } conversion)
        {
            findings.Add(ConvertedUnit.Of(place, column.Written, conversion));
            return column with { Conversion = conversion };
        }
        findings.Add(OtherUnit.Of(place, column.Written, column.Unit, indicator));
        return SetsAside ? column with { IsSetAside = true } : column;
    }

    /// <summary>A unit that stands above the table (单位：万元) holds for every column that names none of its own.</summary>
    public IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Measured(IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, StatedUnits stated)
    {
        var silent = new List<Indicator>();
        foreach (var (column, indicator) in columns)
            if (column.Unit is null && indicator.IsSummable)
                silent.Add(indicator);
        if (silent.Count == 0)
            return columns;
        if (silent.Exists(i => stated.Units.Contains(i.Unit) || stated.Into(i.Unit) is not null))
            return [.. columns.Select(c => c.Column.Unit is null && c.Indicator.IsSummable ? (Stated(c.Column, c.Indicator, stated), c.Indicator) : c)];
        findings.Add(OtherUnit.Of(stated.Place, stated.Text, string.Join('、', stated.Units), silent[0]));
        if (!SetsAside)
            return columns;
        return [.. columns.Select(c => c.Column.Unit is null && c.Indicator.IsSummable ? (c.Column with { IsSetAside = true }, c.Indicator) : c)];
    }

    private HeaderColumn Stated(HeaderColumn column, Indicator indicator, StatedUnits stated)
    {
        if (stated.Into(indicator.Unit) is not { } conversion)
            return column;
        var converted = ConvertedUnit.Of(stated.Place, stated.Text, conversion);
        if (!findings.Contains(converted))
            findings.Add(converted);
        return column with { Unit = conversion.From, Conversion = conversion };
    }
}
