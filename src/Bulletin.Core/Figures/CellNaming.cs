namespace Bulletin.Figures;

/// <summary>What the ledger puts before cells: the sheet where all stand in one workbook, the office where each has a return of its own, else file and sheet.</summary>
public enum CellNaming
{
    Sheet,
    Office,
    File,
}
