using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>What the values of one row share: whose they are, and the sheet in which they stand.</summary>
public sealed record OfficeSheet(Office Office, Place Sheet);
