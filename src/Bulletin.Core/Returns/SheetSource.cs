using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A sheet that is to be read, the file that it comes from, and the scheme by whose names it is read.</summary>
public sealed class SheetSource(Scheme scheme, string file, Sheet sheet)
{
    private SheetOffice? _office;

    public Scheme Scheme { get; } = scheme;

    public string File { get; } = file;

    public Sheet Sheet { get; } = sheet;

    public Place Place { get; } = new(file, sheet.Name);

    public UnitNames Units { get; } = new(scheme);

    /// <summary>The office whose sheet or workbook it is, where it is one office's.</summary>
    public SheetOffice Office => _office ??= SheetOffice.Of(this);

    /// <summary>The indicator to which a folded name, or a path of them, answers best; null where none does.</summary>
    public Indicator? IndicatorOf(NamePath path)
    {
        Indicator? best = null;
        var most = 0;
        foreach (var indicator in Scheme.Indicators)
            if (ColumnMatcher.Score(indicator, path) is var score && score > most)
                (best, most) = (indicator, score);
        return best;
    }
}
