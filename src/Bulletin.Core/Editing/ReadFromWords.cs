using System.Globalization;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>Says on the page from which files and sheets it was read, each with its office where it is one office's, and how much was found in them.</summary>
internal static class ReadFromWords
{
    public static string Of(Day day, IReadOnlyList<Finding> findings)
    {
        var sheets = day.Returns.Select(r => new SheetRead(r.Place, day.Returns.Count > 1 && r.Offices() is [var only] ? $"（{only.Short}）" : ""))
            .Concat(day.Manuscripts.Select(m => new SheetRead(m.Place, ""))).GroupBy(s => s.Place.File).Select(g => g.Key + string.Concat(g));
        int Count(Severity severity) => findings.Count(f => f.Severity == severity && f.Accepted is null);
        return $"读自：{string.Join('、', sheets)}；错误{Count(Severity.Error)}条，核实{Count(Severity.Verify)}条，提示{Count(Severity.Note)}条{Accepted(findings)}";
    }

    /// <summary>How many findings somebody answers for; nothing where none is accepted.</summary>
    private static string Accepted(IReadOnlyList<Finding> findings)
    {
        var count = findings.Count(f => f.Accepted is not null);
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"，认可的问题{count}条");
    }

    /// <summary>A sheet that was read, and whose it is where it is one office's.</summary>
    private sealed record SheetRead(Place Place, string Of)
    {
        public override string ToString() => Place.Sheet is null ? Of : $"《{Place.Sheet}》{Of}";
    }
}
