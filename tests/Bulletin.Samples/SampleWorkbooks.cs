using System.Globalization;
using Bulletin.Documents.Writing;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>One generated workbook: its path below the samples folder (with <c>/</c>) and its bytes.</summary>
public sealed record SampleWorkbook(string Path, byte[] Content);

/// <summary>Makes every sample workbook from the text files of <c>samples/data</c>.</summary>
public static class SampleWorkbooks
{
    private static readonly DateOnly Published = new(2021, 7, 29);

    /// <summary>A workbook for each day; <c>daily.xlsx</c>: the last day with the texts and the task list; the inbox, a file an office; and the example of a first template with the day after it, in which one office errs.</summary>
    public static IEnumerable<SampleWorkbook> From(string dataFolder)
    {
        foreach (var file in Directory.GetFiles(dataFolder, "????-??-??.csv").Order(StringComparer.Ordinal))
        {
            var day = DateOnly.ParseExact(Path.GetFileNameWithoutExtension(file), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Workbook(FormattableString.Invariant($"days/{day:yyyy-MM-dd}.xlsx"), day, book => ReturnSheet.Add(book, Zone(day), CsvTable.Read(file)));
        }

        yield return Workbook("daily.xlsx", Published, book =>
        {
            ReturnSheet.Add(book, Zone(Published), CsvTable.Read(Path.Combine(dataFolder, FormattableString.Invariant($"{Published:yyyy-MM-dd}.csv"))));
            TextSheet.Add(book, CsvTable.Read(Path.Combine(dataFolder, "文稿.csv")));
            TaskSheet.Add(book, CsvTable.Read(Path.Combine(dataFolder, "督办.csv")));
        });

        foreach (var office in InboxWorkbooks.From(dataFolder))
            yield return office;

        yield return First("例表", Published);
        yield return First("7月30日", Published.AddDays(1));

        SampleWorkbook First(string name, DateOnly day) =>
            Workbook($"first-template/{name}.xlsx", day, book => FirstExample.Add(book, day, CsvTable.Read(Path.Combine(dataFolder, FormattableString.Invariant($"防汛物资-{day:dd}.csv")))));
    }

    /// <summary>All offices in one workbook, sent in by the zone.</summary>
    internal static ReturnFrame Zone(DateOnly day) => new(day, "青澜高新区灾后恢复重建指挥部办公室", $"{ReturnFrame.Chinese(day)}18时40分");

    internal static SampleWorkbook Workbook(string path, DateOnly day, Action<XLWorkbook> fill)
    {
        using var book = new XLWorkbook();
        book.Style.Font.SetFontName("宋体").Font.SetFontSize(11);
        book.Properties.Author = book.Properties.LastModifiedBy = "填表人";
        book.Properties.Created = book.Properties.Modified = day.ToDateTime(new TimeOnly(18, 40));
        fill(book);

        using var stream = new MemoryStream();
        book.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false });
        return new SampleWorkbook(path, StablePackage.Rewrite(stream));
    }
}
