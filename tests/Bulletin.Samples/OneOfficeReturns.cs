using System.Globalization;
using System.Text;
using Bulletin.Documents.Writing;
using Bulletin.Findings;
using Bulletin.Samples.Faults;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>An inbox of any size: one workbook an office, and a template whose register has them all.</summary>
public sealed class OneOfficeReturns
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private static readonly DateOnly Day = new(2021, 7, 29);

    private readonly string[][] _table;
    private readonly byte[] _blank;

    public OneOfficeReturns(string samples)
    {
        _table = CsvTable.Read(Path.Combine(samples, "data", FormattableString.Invariant($"{Day:yyyy-MM-dd}.csv")));
        using var book = new XLWorkbook();
        ReturnSheet.Add(book, SampleWorkbooks.Zone(Day), [.. _table[..3]]);
        using var stream = new MemoryStream();
        book.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false });
        _blank = StablePackage.Rewrite(stream);
    }

    /// <summary>Writes <c>inbox/00001.xlsx</c> and so on, and <c>template/</c>.</summary>
    public void Write(string folder, int offices)
    {
        var inbox = Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName;
        for (var office = 1; office <= offices; office++)
            File.WriteAllBytes(Path.Combine(inbox, FormattableString.Invariant($"{office:00000}.xlsx")), Return(office));
        WriteTemplate(Path.Combine(folder, "template"), offices);
    }

    /// <summary>A name without digits, as offices have: the number in the ten heavenly stems.</summary>
    private static string NameOf(int office) =>
        string.Concat(office.ToString("0000", CultureInfo.InvariantCulture).Select(digit => Stems[digit - '0'])) + "街道办事处";

    private byte[] Return(int office)
    {
        var book = new EditedWorkbook(_blank);
        var sheet = new DailySheet(book, _table[..3]);
        book.SetText(DailySheet.Name, DailySheet.OfficeName(sheet.OfficeRows[0]), NameOf(office));
        var row = _table[2 + (office % (_table.Length - 2))];
        foreach (var column in sheet.NumberColumns)
            sheet.Enter(new CellAddress(sheet.OfficeRows[0], column), decimal.Parse(row[column - 1], CultureInfo.InvariantCulture));
        return book.ToBytes();
    }

    private static void WriteTemplate(string folder, int offices)
    {
        var source = Path.Combine(Repository.Root(), "templates", "recovery");
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        foreach (var article in Directory.GetFiles(Path.Combine(source, "articles")))
            File.Copy(article, Path.Combine(folder, "articles", Path.GetFileName(article)), true);
        var scheme = File.ReadAllText(Path.Combine(source, "scheme.yaml"));
        var (from, to) = (scheme.IndexOf("\noffices:", StringComparison.Ordinal), scheme.IndexOf("\nindicators:", StringComparison.Ordinal));
        var register = new StringBuilder("\noffices:\n");
        for (var office = 1; office <= offices; office++)
            register.Append("  - ").Append(NameOf(office)).Append('\n');
        File.WriteAllText(Path.Combine(folder, "scheme.yaml"), scheme[..from] + register + scheme[to..]);
    }
}
