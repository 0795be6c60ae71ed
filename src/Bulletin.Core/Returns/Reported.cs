using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>What one office reported for one indicator, with its cell. <see cref="Text"/> is the text as written.</summary>
public sealed record Reported(Indicator Indicator, Office Office, ReportedState State, string Text, Place Place)
{
    /// <summary>The number, in the indicator's unit; a rate as a share (0.9875). Null where there is none.</summary>
    public Rational? Value { get; init; }

    /// <summary>How the number was converted, where it was written in another unit than the indicator's; else null.</summary>
    public Conversion? Conversion { get; init; }

    /// <summary>The office says itself that the number is not exact: 约500, 五万余.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What is wrong with a <see cref="ReportedState.Faulty"/> cell.</summary>
    public ValueFault Fault { get; init; }

    /// <summary>Its value does not count: an 错误 set it aside.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>The earlier day whose value stands in for the one that is missing; null where the office reported it today.</summary>
    public DateOnly? CarriedFrom { get; init; }

    /// <summary>The office's own correction that put this value here; null where it is as first reported.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The rows of the office of which this is the sum, where the scheme adds them; none where it stands in one cell, its own.</summary>
    public IReadOnlyList<Reported> Rows { get; init; } = [];

    /// <summary>What stands in each of its cells.</summary>
    public IReadOnlyList<Reported> ByCell => Rows.Count == 0 ? [this] : Rows;

    /// <summary>Its cell, as a finding names it.</summary>
    public SeenCell Cell => new(Place, Text);

    /// <summary>The value, if there is one and it counts.</summary>
    public Rational? Counted => IsSetAside || State != ReportedState.Value ? null : Value;

    /// <summary>The same office's value of the same indicator, wherever it stands.</summary>
    public bool IsOfSameCell(Reported other) => Indicator.Code == other.Indicator.Code && Office.Index == other.Office.Index;

    /// <summary>Whether it is in that cell, or has a row there.</summary>
    public bool StandsAt(Place place)
    {
        if (Place == place)
            return true;
        foreach (var row in Rows)
            if (row.Place == place)
                return true;
        return false;
    }

    /// <summary>Whether another says something else: another number, or where there is none, other words.</summary>
    public bool Differs(Reported other) => State != other.State || Value != other.Value || (Value is null && Text != other.Text);
}
