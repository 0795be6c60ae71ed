namespace Bulletin.Documents.Writing;

/// <summary>What sort of entry a cell takes.</summary>
public enum EntryKind
{
    WholeNumber,
    Decimal,
    Date,
    Choice,
}
