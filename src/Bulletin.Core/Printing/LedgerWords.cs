using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;

namespace Bulletin.Printing;

/// <summary>How the ledger words an entry, the same in every format.</summary>
public sealed class LedgerWords(Issue issue)
{
    private readonly string _officeWord = issue.Figures.Scheme.OfficeWord;

    /// <summary>The definition, after the title where it does not begin with it.</summary>
    public static string Definition(Figure figure) =>
        figure.Definition is { } words ? $"{figure.Title}：{words.TrimEnd('。')}" : figure.Title;

    /// <summary>The formula as people write it: × ÷ －; the sum of a column is told by its offices alone.</summary>
    public string Formula(Figure figure)
    {
        if (figure.Formula == $"合计({figure.Code})")
            return $"{figure.Offices}个{_officeWord}求和";
        var written = figure.Formula.Replace(" / ", "÷", StringComparison.Ordinal).Replace(" * ", "×", StringComparison.Ordinal)
            .Replace(" - ", "－", StringComparison.Ordinal).Replace(" + ", "＋", StringComparison.Ordinal);
        return figure.Formula.StartsWith("合计(", StringComparison.Ordinal) ? $"{written}，{figure.Offices}个{_officeWord}" : written;
    }

    /// <summary>The files and sheets that were read, each with its office where it is one office's, and how much was found in them.</summary>
    public string ReadFrom()
    {
        var day = issue.Day.Day;
        var sheets = day.Returns.Select(r => new SheetRead(r.Place, day.Returns.Count > 1 && r.Offices() is [var only] ? $"（{only.Short}）" : ""))
            .Concat(day.Manuscripts.Select(m => new SheetRead(m.Place, ""))).GroupBy(s => s.Place.File).Select(g => g.Key + string.Concat(g));
        int Count(Severity severity) => issue.Findings.Count(f => f.Severity == severity && f.Accepted is null);
        return $"读自：{string.Join('、', sheets)}；错误{Count(Severity.Error)}条，核实{Count(Severity.Verify)}条，提示{Count(Severity.Note)}条{Folio.Accepted(issue)}";
    }

    /// <summary>A sheet that was read, and whose it is where it is one office's.</summary>
    private sealed record SheetRead(Place Place, string Of)
    {
        public override string ToString() => $"《{Place.Sheet}》{Of}";
    }
}
