namespace Bulletin.Returns;

/// <summary>Returns of one form say most things in the same words: what a return has in common with the first that was read is held once.</summary>
internal sealed class CommonForm
{
    private Return? _first;

    /// <summary>The return, its words those of the first where they are the same. Asked from several threads at once.</summary>
    public Return In(Return read)
    {
        if (Interlocked.CompareExchange(ref _first, read, null) is not { } first)
            return read;
        if (read.Totals is StatedTotals own && first.Totals is StatedTotals others)
            own.Share(others);
        return Worded(read, first);
    }

    private static Return Worded(Return read, Return first) => read with
    {
        Title = Same(read.Title, first.Title),
        Hour = Same(read.Hour, first.Hour),
        HourDay = Same(read.HourDay, first.HourDay),
        Columns = read.Columns.SequenceEqual(first.Columns) ? first.Columns : read.Columns,
        Dates = Each(read.Dates, first.Dates, (own, other) => own with { Date = Same(own.Date, other.Date), From = Same(own.From, other.From), Text = Same(own.Text, other.Text) }),
        Notes = Each(read.Notes, first.Notes, (own, other) => own with { Text = Same(own.Text, other.Text) }),
        Sent = read.Sent is { } sent && first.Sent is { } time ? sent with { Day = Same(sent.Day, time.Day), Text = Same(sent.Text, time.Text) } : read.Sent,
    };

    private static T Same<T>(T own, T other)
        where T : class? => Equals(own, other) ? other : own;

    private static T[] Each<T>(IReadOnlyList<T> own, IReadOnlyList<T> others, Func<T, T, T> alike)
        where T : class
    {
        var all = new T[own.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = i < others.Count ? alike(own[i], others[i]) : own[i];
        return all;
    }
}
