using Bulletin.Checks;
using Bulletin.Returns;

namespace Bulletin;

/// <summary>The day's work, in order.</summary>
public static class Press
{
    /// <summary>Reads, checks, calculates, edits and prints. Pure: the same job gives the same bytes. Never throws at what people typed.</summary>
    public static Edition Run(Job job)
    {
        var reading = SheetReader.Read(job.Template.Scheme, job.Workbooks);
        var builder = new DayBuilder(job.Template.Scheme, job.Date);
        if (builder.Build(reading, job.Input) is not { } day)
            return new([.. reading.Findings, .. builder.Findings]);
        var checkedDay = CheckedDay.Of(day, [.. reading.Findings, .. builder.Findings]);
        return new(checkedDay.Findings) { Day = checkedDay };
    }
}
