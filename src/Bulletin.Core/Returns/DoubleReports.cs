namespace Bulletin.Returns;

/// <summary>Values that an office reports twice. Nobody knows which is right, so neither counts.</summary>
internal sealed class DoubleReports
{
    private readonly List<Reported[]> _rows = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Notes the second value; what is to stand in the table is the first, set aside.</summary>
    public Reported Add(Reported first, Reported second, bool setsAside)
    {
        var row = $"{second.Place with { Cell = null }}\n{second.Place.Cell?.Row}\n{second.Office.Name}";
        if (_places.TryAdd(row, _rows.Count))
            _rows.Add([first, second]);
        else if (_rows[_places[row]][1].Indicator.Missing > second.Indicator.Missing)
            _rows[_places[row]] = [first, second];
        return setsAside ? first with { IsSetAside = true } : first;
    }

    /// <summary>One pair a row is said, the first and the second; it is one that stops the press, where there is such.</summary>
    public IReadOnlyList<Reported[]> OnePerRow => _rows;
}
