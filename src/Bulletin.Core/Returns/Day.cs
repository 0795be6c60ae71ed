using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// All that was reported for one day, in the register's order: a table of indicators by offices, the totals that returns state,
/// and the texts.
/// </summary>
public sealed record Day(Scheme Scheme, DateOnly Date, IReadOnlyList<Return> Returns, Reported?[][] Values)
{
    public IReadOnlyList<Manuscript> Manuscripts { get; init; } = [];

    /// <summary>The files that were read for it.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The days before, from which a missing value may be carried forward.</summary>
    public Past Past { get; init; } = Past.None;

    /// <summary>What one office reported for one indicator; null where no return has a cell for it.</summary>
    public Reported? Value(Indicator indicator, Office office) => Values[Position(indicator)][office.Index];

    /// <summary>What the offices reported for one indicator, by the office's index.</summary>
    public IReadOnlyList<Reported?> Row(Indicator indicator) => Values[Position(indicator)];

    public IEnumerable<Reported> AllValues
    {
        get
        {
            foreach (var row in Values)
                foreach (var value in row)
                    if (value is not null)
                        yield return value;
        }
    }

    /// <summary>All values, and of a sum of several rows each row: what a cell alone is checked for.</summary>
    public IEnumerable<Reported> ByCell
    {
        get
        {
            foreach (var value in AllValues)
                foreach (var cell in value.ByCell)
                    yield return value.IsSetAside && !cell.IsSetAside ? cell with { IsSetAside = true } : cell;
        }
    }

    public IEnumerable<ReportedTotal> Totals => Returns.SelectMany(r => r.Totals);

    public bool HasColumn(Indicator indicator) => Returns.Any(r => r.Columns.Contains(indicator.Code));

    /// <summary>已报: the office stands in a return, with at least one cell that is not blank.</summary>
    public bool HasReported(Office office) =>
        Values.Any(row => row[office.Index] is { State: not ReportedState.Blank, CarriedFrom: null });

    /// <summary>A row that was not counted and was probably meant to bear the office's name; null where there is none.</summary>
    public UncountedRow? MeantFor(Office office)
    {
        foreach (var read in Returns)
            foreach (var row in read.Uncounted)
                if (row.Near == office)
                    return row;
        return null;
    }

    /// <summary>迟报: the offices whose returns, or their rows in one, say themselves that they were sent after the cut-off.</summary>
    public IReadOnlyList<Office> LateOffices()
    {
        var late = new List<Office>();
        if (Scheme.CutOff is not null)
            foreach (var read in Returns)
                foreach (var office in read.Offices())
                    if (IsLate(read, office) == true)
                        late.Add(office);
        return late;
    }

    /// <summary>Whether what a return holds of an office was sent after the cut-off; null where it does not tell, or where the scheme has none.</summary>
    public bool? IsLate(Return read, Office office) => Scheme.CutOff is { } cutOff ? read.SentBy(office)?.IsAfter(cutOff, Date) : null;

    /// <summary>零报: all numbers that the office reported are zero.</summary>
    public bool IsZeroReport(Office office)
    {
        var numbers = Values.Select(row => row[office.Index]).OfType<Reported>().Where(r => r is { Value: not null, CarriedFrom: null }).ToList();
        return numbers.Count > 0 && numbers.All(r => r.Value!.IsZero);
    }

    /// <summary>The hour of the data as the returns word it (18时), where they agree on one.</summary>
    public string? Hour => Returns.Select(r => r.Hour).Distinct().ToList() is [{ } hour] ? hour : null;

    /// <summary>The day with the values set aside whose cells are given.</summary>
    public Day SetAside(IReadOnlySet<Place> places)
    {
        if (places.Count == 0)
            return this;
        var values = Values.Select(row => row.Select(v => v is not null && places.Contains(v.Place) ? v with { IsSetAside = true } : v).ToArray());
        return this with { Values = values.ToArray() };
    }

    /// <summary>The day with these values in place of those that stand there.</summary>
    public Day With(IReadOnlyList<Reported> replacements)
    {
        if (replacements.Count == 0)
            return this;
        var values = Values.Select(row => row.ToArray()).ToArray();
        foreach (var value in replacements)
            values[Position(value.Indicator)][value.Office.Index] = value;
        return this with { Values = values };
    }

    private int Position(Indicator indicator)
    {
        for (var i = 0; i < Scheme.Indicators.Count; i++)
            if (ReferenceEquals(Scheme.Indicators[i], indicator))
                return i;
        throw new ArgumentException($"The scheme has no indicator {indicator.Code}.", nameof(indicator));
    }
}
