using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>日报表: what one sheet reports. Values stand in reading order of the sheet's offices and columns.</summary>
public sealed record Return(string Title, Place Place)
{
    /// <summary>What to call it: its title, or where it has none its sheet's name.</summary>
    public string Name => Title.Length > 0 ? Title : Place.Sheet ?? Place.File;

    public IReadOnlyList<SeenDate> Dates { get; init; } = [];

    public IReadOnlyList<Reported> Values { get; init; } = [];

    public IReadOnlyList<ReportedTotal> Totals { get; init; } = [];

    /// <summary>The rows of numbers that are no office's and were not counted.</summary>
    public IReadOnlyList<UncountedRow> Uncounted { get; init; } = [];

    /// <summary>The lines of the sheet that report nothing: remarks and signatures.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Codes of the indicators that the sheet has a column for.</summary>
    public IReadOnlyCollection<string> Columns { get; init; } = [];

    /// <summary>What reading the sheet found. It is passed on only where the return is of the day.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>When it says it was sent; null where it does not, or where the scheme does not ask.</summary>
    public SentTime? Sent { get; init; }

    /// <summary>The day on which it says it was filled in or sent, read only where no other word of it names a year: that day's is the nearest.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>When each office sent its row, where a column says so.</summary>
    public IReadOnlyList<OfficeSent> SentByRow { get; init; } = [];

    /// <summary>When what it holds of an office was sent: its own row's time goes before the sheet's.</summary>
    public SentTime? SentBy(Office office)
    {
        foreach (var row in SentByRow)
            if (row.Office == office)
                return row.Sent;
        return Sent;
    }

    /// <summary>The hour of the data as the return words it, such as <c>18时</c>; null where it names none.</summary>
    public string? Hour { get; init; }

    /// <summary>The day beside which the hour stands; null where it stands alone.</summary>
    public WrittenDate? HourDay { get; init; }

    /// <summary>The offices that wrote something in it, in its order.</summary>
    public IReadOnlyList<Office> Offices()
    {
        var offices = new List<Office>();
        var seen = new HashSet<int>();
        foreach (var value in Values)
            if (value.State != ReportedState.Blank && seen.Add(value.Office.Index))
                offices.Add(value.Office);
        return offices;
    }
}
