using Bulletin.Formulas;

namespace Bulletin.Returns;

/// <summary>What a cell says of an indicator: its value in the indicator's unit, and how it was arrived at.</summary>
public sealed record CellReading(ReportedState State)
{
    /// <summary>A rate as a share (0.9875). Null where there is no number.</summary>
    public Rational? Value { get; init; }

    public ValueFault Fault { get; init; }

    public Conversion? Conversion { get; init; }

    public bool IsApproximate { get; init; }

    public static CellReading Faulty(ValueFault fault) => new(ReportedState.Faulty) { Fault = fault };
}
