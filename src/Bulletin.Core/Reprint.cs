using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Printing.Typefaces;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin;

/// <summary>What is given to print a manuscript again: its template, its text, and the figures of its day.</summary>
public sealed record ReprintJob(Template Template, TemplateFile Manuscript, FiguresFile Figures)
{
    /// <summary>Null: that of the manuscript.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The faces that its pages are set in; null where none of its formats needs any.</summary>
    public ITypeCase? Type { get; init; }
}

/// <summary>重印: makes the issue again from a manuscript that people edited. No figure passes that is not the record's.</summary>
public static class Reprint
{
    /// <summary>Reads the record of the day, holds the manuscript against it, and makes the issue. Pure, as <see cref="Press.Run"/> is.</summary>
    public static Edition Run(ReprintJob job)
    {
        var findings = new List<Finding>();
        var galley = GalleyReader.Read(job.Manuscript.Name, job.Manuscript.Text, findings);
        var (record, ofRecord) = DayRecordReader.Read(job.Figures, job.Template.Scheme);
        findings.AddRange(ofRecord);
        if (galley is null || record is null || findings.Exists(f => f.StopsThePress))
            return new(findings);
        var issue = MissingGlyphs.Find(new GalleyEditor(galley, record, job.Template).Edit(job.Paper), job.Template, job.Type);
        return new([.. findings, .. issue.Findings]) { Day = record.Day, Figures = record.Figures, Issue = issue };
    }

    /// <summary>The manuscript, its figures or the page cannot be read; other errors say that something disagrees.</summary>
    public static bool IsUnreadable(Edition edition) =>
        edition.IsTemplateUnreadable || edition.Findings.Any(f => f.Kind == GalleyReader.Unreadable || f.Kind == RecordFindings.Unreadable);
}
