using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A column below an office's name that is merged over several: whose it is, and the names below it.</summary>
internal sealed record GroupColumn(int Column, string Office, CellAddress OfficeAt, NamePath Path, CellAddress At)
{
    public string? Unit { get; init; }
}
