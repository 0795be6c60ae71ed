using ClosedXML.Excel;

namespace Bulletin.Tests.Cli;

/// <summary>A return for the small template of the desk: an office a row, 停产 and 复工.</summary>
internal static class OfficeReturn
{
    private static readonly string[] Offices = ["东湖街道办事处", "西山街道办事处", "南桥街道办事处"];

    public static void Save(string path, string day, IReadOnlyList<(int Stopped, int Resumed)> rows, string sent = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("日报");
        sheet.Cell("A1").Value = $"复工日报（{day}）";
        (sheet.Cell("A2").Value, sheet.Cell("B2").Value, sheet.Cell("C2").Value) = ("办事处", "停产企业", "已复工企业");
        for (var i = 0; i < rows.Count; i++)
        {
            sheet.Cell(i + 3, 1).Value = Offices[i];
            sheet.Cell(i + 3, 2).Value = rows[i].Stopped;
            sheet.Cell(i + 3, 3).Value = rows[i].Resumed;
        }
        if (sent.Length > 0)
            sheet.Cell(rows.Count + 3, 1).Value = $"填表人：丁　报送时间：{sent}";
        workbook.SaveAs(path);
    }
}
