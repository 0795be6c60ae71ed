using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>Tables and charts: one of each stand side by side where the table is small; else one below the other across the page.</summary>
internal sealed class NewspaperSide(WordText text, FigureStyles styles, NewspaperGrid grid)
{
    /// <summary>What a table beside a chart holds: no more columns, and no more rows than a page takes with certainty.</summary>
    private const int MostColumns = 5;
    private const int MostRows = 24;

    private readonly NewspaperTable _table = new(text, styles);
    private readonly NewspaperChart _chart = new(text, styles);

    public void Write(List<DataTable> tables, List<BarChart> charts)
    {
        if (tables is [var table] && charts is [var chart] && table.Heads.Count <= MostColumns && table.Rows.Count <= MostRows)
        {
            Beside(table, chart);
            return;
        }
        foreach (var wide in tables)
            _table.Write(wide, grid.Measure);
        foreach (var wide in charts)
            _chart.Write(wide, grid.Measure);
    }

    private void Beside(DataTable table, BarChart chart)
    {
        var right = grid.Across(grid.IsA4 ? 1 : 2);
        var left = grid.Measure - right - grid.Gutter;
        text.Blank(styles.Gap);
        var frame = new TableFrame(text.Xml, [left, grid.Gutter, right]);
        frame.OpenRow();
        frame.OpenCell(CellBox.Plain);
        _table.Write(table, left);
        frame.Close();
        frame.OpenCell(CellBox.Plain);
        text.Blank(styles.Gap);
        frame.Close();
        frame.OpenCell(NewspaperChart.Box);
        _chart.Write(chart, right - NewspaperChart.Padding);
        frame.Close();
        frame.Close();
        frame.Close();
        text.Blank(styles.Gap);
    }
}
