using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A total (合计) that the return itself states. It is compared, never added.</summary>
public sealed record ReportedTotal(Indicator Indicator, decimal Value, string Text, Place Place);
