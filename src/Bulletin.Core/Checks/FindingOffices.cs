using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>Tells of which office a finding is: by its cell, by the row, column, sheet or file that is one office's alone.</summary>
public sealed class FindingOffices
{
    private readonly Scheme _scheme;

    // Null where several offices share it.
    private readonly Dictionary<Spot, Office?> _owners = [];

    public FindingOffices(Day day)
    {
        _scheme = day.Scheme;
        foreach (var read in day.Returns)
            foreach (var value in read.Values)
                Add(value);
        foreach (var value in day.AllValues)
            Add(value);
    }

    /// <summary>The office; null where it is of none, or of several.</summary>
    public Office? Of(Finding finding)
    {
        if (finding.Kind == OfficeMissing.Kind && finding.Expected is { } name)
            return _scheme.Offices.Find(name.Chinese);
        foreach (var spot in Spots(finding.Place))
            if (_owners.TryGetValue(spot, out var owner) && owner is not null)
                return owner;
        return null;
    }

    private void Add(Reported value)
    {
        foreach (var spot in Spots(value.Place))
            if (!_owners.TryAdd(spot, value.Office) && _owners[spot]?.Index != value.Office.Index)
                _owners[spot] = null;
    }

    /// <summary>What a place is part of, the narrowest first.</summary>
    private static IEnumerable<Spot> Spots(Place place)
    {
        if (place.Cell is { } cell)
        {
            yield return new(place.File, place.Sheet, cell.Row, cell.Column);
            yield return new(place.File, place.Sheet, cell.Row, null);
            yield return new(place.File, place.Sheet, null, cell.Column);
        }
        if (place.Sheet is not null)
            yield return new(place.File, place.Sheet, null, null);
        yield return new(place.File, null, null, null);
    }

    private sealed record Spot(string File, string? Sheet, int? Row, int? Column);
}
