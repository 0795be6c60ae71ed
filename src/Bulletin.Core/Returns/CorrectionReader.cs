using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a sheet with the headings 办事处, 指标, 原值, 更正值, 依据, 谁, 何时: a 更正单.</summary>
public static class CorrectionReader
{
    private static readonly string[] Offices = ["办事处", "单位", "填报单位"];
    private static readonly string[] Grounds = ["依据", "更正依据", "理由"];
    private static readonly string[] People = ["谁", "更正人", "经办人"];
    private static readonly string[] Times = ["何时", "更正时间", "时间"];

    /// <summary>The rows of the 更正单; null where the sheet is none.</summary>
    public static IReadOnlyList<CorrectionRow>? Read(Scheme scheme, string file, Sheet sheet)
    {
        var top = Headings.RowWith(sheet, "指标", "原值", "更正值");
        if (top == 0 || Column(sheet, top, [scheme.OfficeWord, .. Offices]) is not (> 0 and var office))
            return null;
        var columns = new CorrectionColumns(office, Headings.Column(sheet, top, "指标"), Headings.Column(sheet, top, "原值"), Headings.Column(sheet, top, "更正值"))
        {
            Ground = Column(sheet, top, Grounds), Who = Column(sheet, top, People), When = Column(sheet, top, Times),
        };
        var rows = new List<CorrectionRow>();
        for (var row = top + 1; row <= sheet.RowCount; row++)
            if (!sheet.Shown(row, office).IsBlank || !sheet[row, columns.Indicator].IsBlank || !sheet[row, columns.New].IsBlank)
                rows.Add(new(new(file, sheet.Name), row, sheet.Shown(row, office).Text.Trim(), sheet[row, columns.Indicator].Text.Trim())
                {
                    Columns = columns,
                    Old = sheet[row, columns.Old],
                    New = sheet[row, columns.New],
                    Ground = Text(sheet, row, columns.Ground),
                    Who = Text(sheet, row, columns.Who),
                    When = Text(sheet, row, columns.When),
                });
        return rows;
    }

    private static int Column(Sheet sheet, int top, IReadOnlyList<string> headings)
    {
        foreach (var heading in headings)
            if (Headings.Column(sheet, top, heading) is > 0 and var column)
                return column;
        return 0;
    }

    private static string Text(Sheet sheet, int row, int column) => column == 0 ? "" : sheet[row, column].Text.Trim();
}
