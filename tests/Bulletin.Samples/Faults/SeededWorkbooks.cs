using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Samples.Faults;

/// <summary>A workbook with the fault that was put into it; none where it is only written in another way.</summary>
public sealed record SeededWorkbook(byte[] Content, SeededFault? Fault);

/// <summary>Makes copies of the sample, each with one fault, or none. The same seed makes the same copies.</summary>
public sealed class SeededWorkbooks
{
    private readonly byte[] _sample;
    private readonly string[][] _table;

    public SeededWorkbooks(string samples)
    {
        _sample = File.ReadAllBytes(Path.Combine(samples, "daily.xlsx"));
        _table = CsvTable.Read(Path.Combine(samples, "data", "2021-07-29.csv"));
    }

    /// <summary>Copy number <paramref name="number"/>: its kind of fault goes round all kinds.</summary>
    public SeededWorkbook Faulty(int number)
    {
        var (book, sheet) = Open();
        var fault = new FaultSeeder(book, sheet, new Random(number)).Seed(number % FaultSeeder.Kinds.Count);
        return new(book.ToBytes(), fault);
    }

    /// <summary>A copy without fault in which everything is written in another way: order of offices, padding of names, marks and digits of numbers.</summary>
    public SeededWorkbook Clean(int number)
    {
        var (book, sheet) = Open();
        var random = new Random(number);
        foreach (var row in sheet.OfficeRows)
            book.Exchange(DailySheet.Name, row, sheet.OfficeRows[random.Next(sheet.OfficeRows.Count)]);
        foreach (var row in sheet.OfficeRows)
        {
            book.SetText(DailySheet.Name, DailySheet.OfficeName(row), Padded(sheet.Text(DailySheet.OfficeName(row)), random));
            foreach (var at in sheet.NumberColumns.Where(_ => random.Next(8) == 0).Select(column => new CellAddress(row, column)))
                book.SetText(DailySheet.Name, at, Rewritten(sheet.Number(at), random));
        }
        return new(book.ToBytes(), null);
    }

    private (EditedWorkbook, DailySheet) Open()
    {
        var book = new EditedWorkbook(_sample);
        return (book, new DailySheet(book, _table));
    }

    private static string Rewritten(int number, Random random) => random.Next(4) switch
    {
        0 => number.ToString("#,0", CultureInfo.InvariantCulture),
        1 => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０'))),
        2 => string.Create(CultureInfo.InvariantCulture, $" {number} "),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Padded(string name, Random random) => random.Next(4) switch
    {
        0 => name + "　",
        1 => name.Insert(2, "\n"),
        2 => string.Join(' ', name.AsEnumerable()),
        _ => name,
    };
}
