using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>The cells of a register's rows by their headings, as they are seen: a merge down a group holds for each of its rows.</summary>
internal sealed class RegisterColumns(Sheet sheet, Place place, int top, string office)
{
    private static readonly char[] Dividers = ['、', '，', ',', '；', ';', '\n'];

    /// <summary>The heading over the names.</summary>
    public string Office { get; } = office;

    /// <summary>The cell, its padding and line breaks fallen away; null where there is no such column.</summary>
    public RegisterText? At(int row, string heading) =>
        Column(heading) is > 0 and var column ? new(WrittenName.Fold(sheet.Shown(row, column).Text), place with { Cell = new(row, column) }) : null;

    public RegisterText? Filled(int row, string heading) => At(row, heading) is { Text.Length: > 0 } text ? text : null;

    /// <summary>The names in a cell, divided by 、 or ，.</summary>
    public IReadOnlyList<RegisterText> List(int row, string heading)
    {
        var names = new List<RegisterText>();
        if (Column(heading) is > 0 and var column)
            foreach (var piece in sheet.Shown(row, column).Text.Split(Dividers))
                if (WrittenName.Fold(piece) is { Length: > 0 } name)
                    names.Add(new(name, place with { Cell = new(row, column) }));
        return names;
    }

    public bool IsBlank(int row)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                return false;
        return true;
    }

    /// <summary>注：… or 填表人：… below the offices; no office has a colon in its name.</summary>
    public bool IsNote(int row)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                return WrittenName.Fold(sheet[row, column].Text).Contains(':', StringComparison.Ordinal);
        return false;
    }

    private int Column(string heading) => Headings.Column(sheet, top, heading);
}
