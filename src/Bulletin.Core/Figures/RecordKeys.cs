namespace Bulletin.Figures;

/// <summary>The keys under which <c>figures.json</c> keeps what the page says of the day, for a manuscript that is printed again.</summary>
public static class RecordKeys
{
    public const string Page = "page";
    public const string AsOf = "asOf";
    public const string ReadFrom = "readFrom";
    public const string Treatments = "treatments";
    public const string Claims = "claims";
    public const string ClaimOf = "figure";
    public const string ClaimWords = "words";
    public const string CellNaming = "cellNaming";
    public const string LeftOut = "leftOut";
    public const string Draft = "draft";
}
