using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a cell that is known to hold a day: a date, its bare serial number (44689), <c>4.19</c>, or a text.</summary>
public static class DateCell
{
    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;
    private const int MinutesADay = 24 * 60;

    public static WrittenDate? Read(Cell cell) => cell.Kind switch
    {
        CellKind.Date => Of(cell.Date!.Value),
        CellKind.Number => OfNumber(cell.Number!.Value),
        CellKind.Text when Serial(cell) is { } serial => OfNumber(serial),
        CellKind.Text => WrittenDate.FindInName(WrittenName.FoldLine(cell.Text)),
        _ => null,
    };

    /// <summary>The day and time of day of a bare serial number (44406.84), written out; null where the cell holds none.</summary>
    public static string? Moment(Cell cell)
    {
        if (Serial(cell) is not { } serial)
            return null;
        // Half a second more, for 18:30 is 0.7708333.
        var minute = (int)decimal.Truncate(((serial - decimal.Truncate(serial)) * MinutesADay) + (1m / 120));
        var day = $"{DateTime.FromOADate((double)decimal.Truncate(serial)):yyyy-MM-dd}";
        return serial == decimal.Truncate(serial) ? day : $"{day} {minute / 60}:{minute % 60:00}";
    }

    private static decimal? Serial(Cell cell)
    {
        var number = cell.Kind == CellKind.Number ? cell.Number : cell.Kind == CellKind.Text && WrittenNumber.Read(cell.Text) is { Unit: "" } written ? written.Value : null;
        return number is >= FirstSerial and <= LastSerial ? number : null;
    }

    /// <summary>4.2 as a number may be the 2nd or, with its zero gone, the 20th of April: nobody knows.</summary>
    private static WrittenDate? OfNumber(decimal number)
    {
        if (number is >= FirstSerial and <= LastSerial)
            return Of(DateTime.FromOADate((double)decimal.Truncate(number)));
        return number * 10 == decimal.Truncate(number * 10) && number * 10 % 10 is 1 or 2 or 3
            ? null : WrittenDate.FindInName(number.ToString(CultureInfo.InvariantCulture));
    }

    private static WrittenDate Of(DateTime day) => new(day.Year, day.Month, day.Day);
}
