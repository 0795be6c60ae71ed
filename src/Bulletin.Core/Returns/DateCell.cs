using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a cell that is known to hold a day: a date, its bare serial number (44689), <c>4.19</c>, or a text.</summary>
public static class DateCell
{
    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;

    public static WrittenDate? Read(Cell cell) => cell.Kind switch
    {
        CellKind.Date => Of(cell.Date!.Value),
        CellKind.Number => OfNumber(cell.Number!.Value),
        CellKind.Text when WrittenNumber.Read(cell.Text) is { Unit: "", Value: >= FirstSerial and <= LastSerial } serial => OfNumber(serial.Value),
        CellKind.Text => WrittenDate.FindInName(WrittenName.FoldLine(cell.Text)),
        _ => null,
    };

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
