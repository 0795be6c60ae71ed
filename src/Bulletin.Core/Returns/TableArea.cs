namespace Bulletin.Returns;

/// <summary>Where the table stands in a sheet: its header rows, its data rows and the column of office names. All count from one.</summary>
public sealed record TableArea(int HeaderTop, int HeaderBottom, int LastRow, int OfficeColumn)
{
    public int FirstRow => HeaderBottom + 1;
}
