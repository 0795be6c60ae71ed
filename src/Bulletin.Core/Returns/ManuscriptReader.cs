using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a sheet with the headings 栏目 and 内容.</summary>
public static class ManuscriptReader
{
    public static Manuscript? Read(string file, Sheet sheet)
    {
        var top = Headings.RowWith(sheet, "栏目", "内容");
        if (top == 0)
            return null;
        var part = Headings.Column(sheet, top, "栏目");
        var text = Headings.Column(sheet, top, "内容");
        var place = new Place(file, sheet.Name);
        var rows = new List<ManuscriptRow>();
        for (var row = top + 1; row <= sheet.RowCount; row++)
        {
            var name = WrittenName.Fold(sheet.Shown(row, part).Text);
            var cell = sheet[row, text];
            if (!cell.IsBlank)
                rows.Add(new(name, cell.Text.Trim(), place with { Cell = new CellAddress(row, text) }));
        }
        return new(place, rows);
    }
}
