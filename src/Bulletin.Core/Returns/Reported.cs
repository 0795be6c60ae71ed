using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// What one office reported for one indicator, with its cell. A day may have a hundred thousand of them: what a row shares is held once, what few
/// have is held apart, and what follows from the rest is made when it is asked for.
/// </summary>
public sealed record Reported
{
    private readonly OfficeSheet _source;

    // A Rational where the number is all there is to say, else Circumstances; null for a blank.
    private readonly object? _said;
    private readonly int _row;
    private readonly short _column;

    public Reported(Indicator indicator, Office office, ReportedState state, string text, Place place)
        : this(indicator, new(office, place with { Cell = null }), state, place.Cell) => Text = text;

    private Reported(Indicator indicator, OfficeSheet source, ReportedState state, CellAddress? cell)
    {
        (Indicator, _source, State) = (indicator, source, state);
        if (cell is not null)
            (_row, _column) = (cell.Row, (short)cell.Column);
    }

    /// <summary>What a cell of an office's row says.</summary>
    public static Reported Of(Indicator indicator, OfficeSheet source, CellReading said, string text, CellAddress cell)
    {
        var reported = new Reported(indicator, source, said.State, cell) { Value = said.Value, Fault = said.Fault, Conversion = said.Conversion, IsApproximate = said.IsApproximate };
        return said.Value?.IsWritten(text) ?? text.Length == 0 ? reported : reported with { Text = text };
    }

    public Indicator Indicator { get; }

    public Office Office => _source.Office;

    public ReportedState State { get; init; }

    /// <summary>The text as written. One that is the number and nothing else is not held.</summary>
    public string Text { get => More?.Text ?? Value?.ToString() ?? ""; init => _said = All with { Text = value }; }

    public Place Place => At is { } cell ? Sheet with { Cell = cell } : Sheet;

    /// <summary>The sheet in which it stands.</summary>
    public Place Sheet => _source.Sheet;

    /// <summary>Its cell's address in the sheet; null where it has none.</summary>
    public CellAddress? At => _row == 0 ? null : new(_row, _column);

    /// <summary>The number, in the indicator's unit; a rate as a share (0.9875). Null where there is none.</summary>
    public Rational? Value
    {
        get => _said as Rational ?? More?.Value;
        // The text that was written stays, whatever becomes of its number.
        init => _said = _said is null ? value : All with { Text = Value is null ? More?.Text : Text, Value = value };
    }

    /// <summary>How the number was converted, where it was written in another unit than the indicator's; else null.</summary>
    public Conversion? Conversion { get => More?.Conversion; init => _said = value == Conversion ? _said : All with { Conversion = value }; }

    /// <summary>The office says itself that the number is not exact: 约500, 五万余.</summary>
    public bool IsApproximate { get => More?.IsApproximate == true; init => _said = value == IsApproximate ? _said : All with { IsApproximate = value }; }

    /// <summary>What is wrong with a <see cref="ReportedState.Faulty"/> cell.</summary>
    public ValueFault Fault { get => More?.Fault ?? ValueFault.None; init => _said = value == Fault ? _said : All with { Fault = value }; }

    /// <summary>Its value does not count: an 错误 set it aside.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>The earlier day whose value stands in for the one that is missing; null where the office reported it today.</summary>
    public DateOnly? CarriedFrom { get => More?.CarriedFrom; init => _said = value == CarriedFrom ? _said : All with { CarriedFrom = value }; }

    /// <summary>The office's own correction that put this value here; null where it is as first reported.</summary>
    public Correction? Correction { get => More?.Correction; init => _said = All with { Correction = value }; }

    /// <summary>The rows of the office of which this is the sum, where the scheme adds them; none where it stands in one cell, its own.</summary>
    public IReadOnlyList<Reported> Rows { get => More?.Rows ?? []; init => _said = value.Count == 0 && Rows.Count == 0 ? _said : All with { Rows = value }; }

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

    private Circumstances? More => _said as Circumstances;

    private Circumstances All => More ?? new() { Value = _said as Rational };

    /// <summary>What most values do not have, and with it the number.</summary>
    private sealed record Circumstances
    {
        public Rational? Value { get; init; }

        /// <summary>The text as written; null where the number tells it.</summary>
        public string? Text { get; init; }

        public Conversion? Conversion { get; init; }

        public bool IsApproximate { get; init; }

        public ValueFault Fault { get; init; }

        public DateOnly? CarriedFrom { get; init; }

        public Correction? Correction { get; init; }

        public IReadOnlyList<Reported> Rows { get; init; } = [];
    }
}
