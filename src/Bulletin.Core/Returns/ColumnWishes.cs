using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// The indicators that have no column yet, with the score of each column. Names are compared once: a large inbox has thousands of headers.
/// </summary>
internal sealed class ColumnWishes
{
    public const int None = -1;

    private readonly IReadOnlyList<HeaderColumn> _columns;
    private readonly ReturnDays _days;
    private readonly List<Wish> _open = [];

    public ColumnWishes(Scheme scheme, IReadOnlyList<HeaderColumn> columns, ReturnDays days)
    {
        (_columns, _days) = (columns, days);
        foreach (var indicator in scheme.Indicators)
        {
            var scores = new int[columns.Count];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = Score(indicator, columns[i]);
            _open.Add(new(indicator, scores));
        }
    }

    public void Fulfil(Indicator indicator) => _open.RemoveAll(wish => wish.Indicator == indicator);

    /// <summary>The closest match of all among the columns that are free; null where there is none.</summary>
    public Candidate? Closest(Indicator?[] matched, int[] passedOver)
    {
        Candidate? closest = null;
        foreach (var wish in _open)
            if (Best(wish, matched, passedOver) is { } best && (closest is null || best.Score > closest.Score))
                closest = best;
        return closest;
    }

    /// <summary>
    /// By its name, doubled; a point more where the scheme says of which day the column is, and it is. Of another day than that it is no match at all.
    /// </summary>
    private int Score(Indicator indicator, HeaderColumn column)
    {
        var score = ColumnMatcher.Score(indicator, column.Path) * 2;
        if (score == 0 || indicator.Day is not { } away || column.Day is not { } day)
            return score;
        return _days.IsAway(day.Date, away) switch { true => score + 1, false => 0, null => score };
    }

    private Candidate? Best(Wish wish, Indicator?[] matched, int[] passedOver)
    {
        var (column, rival, most) = (None, None, 0);
        for (var i = 0; i < matched.Length; i++)
        {
            var score = matched[i] is null && (passedOver[i] == None || wish.Indicator.Day is not null) ? wish.Scores[i] : 0;
            if (score > most)
                (column, rival, most) = (i, None, score);
            else if (score > 0 && score == most && rival == None)
                rival = i;
        }
        if (rival != None && OfTheDay(wish, matched, most) is { } ofTheDay)
            return ofTheDay;
        return column == None ? null : new(wish.Indicator, column, most, rival);
    }

    /// <summary>The one of the columns of that score that is of the return's day; null where one of them bears no day, or none or several are of it.</summary>
    private Candidate? OfTheDay(Wish wish, Indicator?[] matched, int score)
    {
        var (alike, borne) = (new List<int>(), new List<WrittenDate>());
        for (var i = 0; i < matched.Length; i++)
            if (matched[i] is null && wish.Scores[i] == score)
            {
                if (_columns[i].Day is not { } day)
                    return null;
                alike.Add(i);
                borne.Add(day.Date);
            }
        if (_days.Among(borne, wish.Indicator.Day ?? 0) is not { } own)
            return null;
        var column = None;
        foreach (var i in alike)
            if (_columns[i].Day!.Date == own)
            {
                if (column != None)
                    return null;
                column = i;
            }
        return new(wish.Indicator, column, score, None) { OfOtherDays = alike.FindAll(i => i != column) };
    }

    private sealed record Wish(Indicator Indicator, int[] Scores);

    /// <summary>A column for an indicator; a rival is another column that would have done as well.</summary>
    internal sealed record Candidate(Indicator Indicator, int Column, int Score, int Rival)
    {
        /// <summary>The columns that would have done as well, were they not of another day.</summary>
        public IReadOnlyList<int> OfOtherDays { get; init; } = [];
    }
}
