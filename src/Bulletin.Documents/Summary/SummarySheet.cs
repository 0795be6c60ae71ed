using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Schemes;

namespace Bulletin.Documents.Summary;

/// <summary>Composes the sheet 汇总表.</summary>
internal sealed class SummarySheet
{
    private const string Name = "汇总表";
    private const int RemarkRow = 2;
    private const int HeaderRow = 3;
    private const int TextWidth = 32;

    private readonly Issue _issue;
    private readonly Scheme _scheme;
    private readonly IReadOnlyList<SummaryColumn> _columns;
    private readonly WrittenSheet _sheet = new(Name);

    private SummarySheet(Issue issue)
    {
        _issue = issue;
        _scheme = issue.Day.Day.Scheme;
        _columns = SummaryColumn.All(issue);
    }

    private int LastColumn => _columns.Count + 1;

    public static WrittenSheet Of(Issue issue)
    {
        var summary = new SummarySheet(issue);
        summary.Widen();
        summary.PutHeading();
        var row = summary.PutHeader();
        row = summary.PutOffices(row);
        summary.PutTotals(row);
        summary._sheet.WidenForNumbers();
        summary.PutNotes(row + 1);
        summary._sheet.Paper = PageWidth.BestPaper(summary._sheet);
        return summary._sheet;
    }

    private void PutHeading()
    {
        _sheet.PutTitle(LastColumn, $"{_scheme.Name}汇总表（{ChineseDate.Full(_issue.DataDate)}）", isCentred: true);
        var draft = _issue.IsDraft ? "草稿：有错误未更正，不得引用　　" : "";
        _sheet.PutParagraph(RemarkRow, LastColumn, $"{draft}数据截至：{_issue.AsOf}　　单位：见表头");
        _sheet.PageHead = _issue.IsDraft ? "草稿" : "";
    }

    /// <returns>The row below the header.</returns>
    private int PutHeader()
    {
        var header = new TableHeader([[_scheme.OfficeWord], .. _columns.Select(c => c.Levels)], HeaderRow, 1);
        header.Put(_sheet);
        _sheet.HeaderRows = (HeaderRow, HeaderRow + header.Depth - 1);
        return HeaderRow + header.Depth;
    }

    /// <returns>The row below the offices.</returns>
    private int PutOffices(int row)
    {
        foreach (var office in _scheme.Offices.Offices)
        {
            if (office.IsOptional && !_issue.Day.Day.HasReported(office))
                continue;
            _sheet.Put(row, 1, office.Name, CellLook.Body);
            for (var i = 0; i < _columns.Count; i++)
                _columns[i].PutOffice(_sheet, row, i + 2, office);
            row++;
        }
        return row;
    }

    private void PutTotals(int row)
    {
        _sheet.Put(row, 1, "合计", CellLook.Total);
        for (var i = 0; i < _columns.Count; i++)
            _columns[i].PutTotal(_sheet, row, i + 2);
    }

    private void PutNotes(int row)
    {
        if (_sheet.Cells.Any(c => c.Sign.Length > 0))
            _sheet.PutParagraph(row++, LastColumn, $"注：{CarriedWords.Legend}。");
        foreach (var treatment in _issue.Treatments)
            _sheet.PutParagraph(row++, LastColumn, $"注：{treatment}。");
        foreach (var rate in _scheme.Rates)
            if (rate.Definition is { } definition && _issue.Figures.Find(rate.Code) is not null)
                _sheet.PutParagraph(row++, LastColumn, $"注：{rate.Title}{definition.TrimEnd('。')}。");
        if (_scheme.Source is { } source)
            _sheet.PutParagraph(row, LastColumn, $"来源：{source}。");
    }

    private void Widen()
    {
        var widest = CellText.Width(_scheme.OfficeWord);
        foreach (var office in _scheme.Offices.Offices)
            widest = Math.Max(widest, CellText.Width(office.Name));
        _sheet.Widen(1, widest);
        for (var i = 0; i < _columns.Count; i++)
            _sheet.Widen(i + 2, _columns[i].IsText ? TextWidth : TableHeader.WidthOf(_columns[i].Levels[^1]));
    }
}
