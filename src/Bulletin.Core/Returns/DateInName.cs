namespace Bulletin.Returns;

/// <summary>Days as only the names of files and sheets write them: 4.21, or a bare run of four digits (0421). Of several the last counts.</summary>
internal static class DateInName
{
    public static WrittenDate? LastDotted(string name)
    {
        WrittenDate? last = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiDigit(name[i]) || (i > 0 && char.IsAsciiDigit(name[i - 1])))
                continue;
            var scan = new DateScan(name, i);
            var month = scan.Number(out var first);
            if (first is 1 or 2 && scan.Take('.') && scan.Number(out var second) is var day && second is 1 or 2 && WrittenDate.Of(null, month, day) is { } date)
                last = date;
        }
        return last;
    }

    public static WrittenDate? LastRun(string name)
    {
        WrittenDate? last = null;
        for (var i = 0; i < name.Length; i++)
        {
            var run = DateScan.DigitsAt(name, i);
            if (run == 4 && !Counts(name, i + run) && WrittenDate.Of(null, DateScan.Value(name, i, 2), DateScan.Value(name, i + 2, 2)) is { } bare)
                last = bare;
            i += Math.Max(0, run - 1);
        }
        return last;
    }

    /// <summary>1104家 is no day.</summary>
    private static bool Counts(string name, int at) => at < name.Length && "户家人个户处条".Contains(name[at], StringComparison.Ordinal);
}
