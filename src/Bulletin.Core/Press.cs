using Bulletin.Checks;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Printing.Typefaces;
using Bulletin.Returns;

namespace Bulletin;

/// <summary>The day's work, in order.</summary>
public static class Press
{
    /// <summary>Reads, checks, calculates, edits and prints. Pure: the same job gives the same bytes. Never throws at what people typed.</summary>
    public static Edition Run(Job job)
    {
        var reading = SheetReader.Read(job.Template.Scheme, job.Workbooks, job.Date, job.WithMaps);
        var builder = new DayBuilder(job.Template.Scheme, job.Date);
        var read = builder.Build(reading, job.Input);
        IReadOnlyList<Finding> sofar = [.. reading.Findings, .. builder.Findings, .. job.TextFindings];
        if (read is null)
            return new(sofar) { Maps = reading.Maps };
        var (withPast, ofPast) = PastDays.Add(job.Texts.Count == 0 ? read : read with { Manuscripts = [.. read.Manuscripts, .. job.Texts] }, job.Past);
        var day = CheckedDay.Of(withPast, [.. sofar, .. ofPast], job.Accepted);
        var figures = Calculator.Run(day);
        var issue = MissingGlyphs.Find(Editor.Edit(day, figures, job), job.Template, job.Type);
        var edition = new Edition(issue.Findings) { Maps = reading.Maps, Day = day, Figures = figures, Issue = issue };
        return edition.HasErrors && !job.IsDraft || edition.IsTemplateUnreadable ? edition : edition.Printed(job.Printers);
    }
}
