namespace Bulletin.Returns;

/// <summary>Where the table stands in a sheet: its header rows, its data rows and the column of office names. All count from one.</summary>
public sealed record TableArea(int HeaderTop, int HeaderBottom, int LastRow, int OfficeColumn)
{
    /// <summary>The first column that belongs to the table.</summary>
    public int FirstColumn { get; init; } = 1;

    /// <summary>The last column that belongs to the table; beyond it may stand another.</summary>
    public int LastColumn { get; init; } = int.MaxValue;

    public int FirstRow => HeaderBottom + 1;
}
