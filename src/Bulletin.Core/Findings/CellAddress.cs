using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bulletin.Findings;

/// <summary>A cell's address in A1 form. Row and column count from one, within a sheet's largest size (XFD1048576).</summary>
public sealed record CellAddress
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <exception cref="ArgumentOutOfRangeException">The row or the column lies outside a sheet.</exception>
    public CellAddress(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, LastRow);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, LastColumn);
        Row = row;
        Column = column;
    }

    public int Row { get; }

    public int Column { get; }

    /// <summary>Reads <c>B5</c> or <c>$B$5</c>; anything else is refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CellAddress? address)
    {
        address = null;
        var letters = 0;
        var column = 0;
        var rest = (text ?? "").Replace("$", "", StringComparison.Ordinal);
        while (letters < rest.Length && letters < 3 && char.IsAsciiLetter(rest[letters]))
            column = (column * 26) + char.ToUpperInvariant(rest[letters++]) - 'A' + 1;
        if (letters == 0 || column > LastColumn
            || !int.TryParse(rest.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || row is < 1 or > LastRow)
            return false;
        address = new CellAddress(row, column);
        return true;
    }

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
            name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }

    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
