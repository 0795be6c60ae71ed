using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Values that an office reports twice. Nobody knows which is right, so neither counts.</summary>
internal sealed class DoubleReports
{
    private readonly List<(Reported First, Reported Second)> _rows = [];

    /// <summary>Notes the second value; what is to stand in the table is the first, set aside.</summary>
    public Reported Add(Reported first, Reported second, bool setsAside)
    {
        var at = _rows.FindIndex(r => r.Second.Office == second.Office && r.Second.Place with { Cell = null } == second.Place with { Cell = null } && r.Second.Place.Cell?.Row == second.Place.Cell?.Row);
        if (at < 0)
            _rows.Add((first, second));
        else if (_rows[at].Second.Indicator.Missing == MissingPolicy.LeaveOut && second.Indicator.Missing == MissingPolicy.Refuse)
            _rows[at] = (first, second);
        return setsAside ? first with { IsSetAside = true } : first;
    }

    /// <summary>One pair a row is said; it is one that stops the press, where there is such.</summary>
    public IReadOnlyList<(Reported First, Reported Second)> OnePerRow() => _rows;
}
