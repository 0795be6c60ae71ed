namespace Bulletin.Documents.Importing;

/// <summary>What the second look found in a workbook. Without one, nothing is known of any sheet.</summary>
internal sealed class WorkbookSurvey
{
    /// <summary>Days from 1 January 1904 back to the epoch of 1900.</summary>
    public const int From1904 = 1462;

    private readonly Dictionary<string, SheetSurvey> _sheets = new(StringComparer.Ordinal);

    /// <summary>Days from the workbook's epoch to that of 1900.</summary>
    public int DaysAdded { get; set; }

    public void Add(string name, SheetSurvey sheet) => _sheets.TryAdd(name, sheet);

    public SheetSurvey? Sheet(string name) => _sheets.GetValueOrDefault(name);
}
