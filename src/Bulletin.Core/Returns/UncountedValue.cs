using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A number in a row that was not counted.</summary>
public sealed record UncountedValue(Indicator Indicator, Rational Value, SeenCell Cell);
