using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>Finds the figures of a line that something beside them turns into other numbers: 1 before 7630家 reads 17630家.</summary>
internal static class JoinedFigures
{
    private const string Points = ".．,";

    /// <summary>Each such figure with the sign that touches it, as the page would print them.</summary>
    public static IEnumerable<JoinedFigure> In(LaidLine line)
    {
        foreach (var figure in line.Figures)
        {
            var (start, run) = (figure.Start, (FigureRun)figure.Run);
            var end = start + run.Text.Length;
            if (!run.Text.Any(HandNumbers.IsDigit))
                continue;
            if (HandNumbers.IsDigit(run.Text[0]) && line.IsWritten(start - 1, 1) && Before(line.Plain, start) is > 0 and var before)
                yield return new(run, start - before, line.Plain[(start - before)..end]);
            else if (After(line.Plain, end, run) is > 0 and var after)
                yield return new(run, start, line.Plain[start..(end + after)]);
        }
    }

    /// <summary>How many signs before the figure belong to its number.</summary>
    private static int Before(string plain, int start)
    {
        var at = start;
        if (at > 1 && Points.Contains(plain[at - 1], StringComparison.Ordinal) && HandNumbers.IsDigit(plain[at - 2]))
            at--;
        while (at > 0 && HandNumbers.IsDigit(plain[at - 1]))
            at--;
        return start - at;
    }

    /// <summary>How many signs behind it do.</summary>
    private static int After(string plain, int end, FigureRun run)
    {
        var at = end;
        var isBare = HandNumbers.IsDigit(run.Text[^1]);
        // 值 leaves the sign of a percentage to the text.
        if (at < plain.Length && plain[at] is '%' or '％' or '‰')
            return isBare && run.Figure.Unit == PrintedNumber.Percent && plain[at] != '‰' ? 0 : 1;
        if (at < plain.Length && isBare && plain[at] is '万' or '亿')
            return 1;
        if (at + 1 < plain.Length && Points.Contains(plain[at], StringComparison.Ordinal) && HandNumbers.IsDigit(plain[at + 1]))
            at++;
        while (at < plain.Length && HandNumbers.IsDigit(plain[at]))
            at++;
        return at - end;
    }
}

/// <summary>A figure, and what the page would print instead of it.</summary>
internal sealed record JoinedFigure(FigureRun Figure, int Start, string Printed)
{
    public int End => Start + Printed.Length;
}
