using Bulletin.Returns;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>A scheme drafted from an example workbook: what its table shows, and what had to be guessed. A person goes over it before it is used.</summary>
public sealed class SchemeDraft
{
    /// <summary>An office, where the example has no word for it.</summary>
    internal const string AnyOffice = "单位";
    private const int LongestOfficeWord = 8;

    private static readonly DateOnly SomeDay = new(2021, 7, 29);

    private SchemeDraft(string file, Sheet sheet, SheetSketch sketch)
    {
        (Sheet, Sketch) = (sheet, sketch);
        Name = SchemeName.Of(sketch.Title, file, sheet.Name);
        OfficeWord = sketch.LabelName is { Length: > 0 and <= LongestOfficeWord } word ? word : AnyOffice;
        Offices = OfficeDrafter.Draft(sheet, sketch, OfficeWord);
        Indicators = new IndicatorDrafter(sheet, sketch, OfficeDrafter.Rows(sheet, sketch)) { AllRows = [.. Offices.SelectMany(o => o.Rows)] }.Draft();
    }

    /// <summary>The sheet that it was drafted from.</summary>
    public Sheet Sheet { get; }

    /// <summary>What that sheet looks like.</summary>
    public SheetSketch Sketch { get; }

    public string Name { get; }

    public string OfficeWord { get; }

    public int OfficeCount => Offices.Count;

    public int IndicatorCount => Indicators.Count;

    /// <summary>The year, where another place than the title names it; null where the title does, or nothing.</summary>
    public int? Year => Sketch.Dates.OrderBy(d => d.Source).FirstOrDefault() is { Date.Year: not null } ? null : Sketch.Dates.Select(d => d.Date.Year).FirstOrDefault(y => y is not null);

    /// <summary>No day on the sheet, or none with a year nor one on which it was signed: it must be said on the command line.</summary>
    public bool LacksYear => Sketch.Dates.All(d => d.Date.Year is null) && (Sketch.Dates.Count == 0 || Sketch.Signed is null);

    /// <summary>The day for which the example is tried where it names no year: the day and month that it does name, or any.</summary>
    public DateOnly TrialDay => Sketch.Dates.Select(d => d.Date.NearestTo(Sketch.Signed ?? SomeDay)).FirstOrDefault(d => d is not null) ?? Sketch.Signed ?? SomeDay;

    internal IReadOnlyList<DraftOffice> Offices { get; }

    internal IReadOnlyList<DraftIndicator> Indicators { get; }

    /// <summary>The draft of a workbook: of its first visible sheet with a table of offices down and indicators across; null where it has none.</summary>
    public static SchemeDraft? Of(Workbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
            if (!sheet.IsHidden && Of(workbook.File, sheet) is { } draft)
                return draft;
        return null;
    }

    /// <summary>Of several tables on a sheet, the one with the most offices of those that their own draft reads, if it can without an error.</summary>
    private static SchemeDraft? Of(string file, Sheet sheet)
    {
        if (SheetSketch.Of(file, sheet) is not { } whole)
            return null;
        var drafts = new List<SchemeDraft>();
        foreach (var part in SheetParts.Of(sheet, whole))
            if (SheetSketch.Of(file, part) is { } sketch && new SchemeDraft(file, sheet, sketch) is { IsTable: true } draft)
                drafts.Add(draft);
        return drafts.Count < 2 ? drafts.FirstOrDefault() : drafts.Select(d => (Draft: d, Trial: DraftTrial.Of(d, file)))
            .OrderBy(t => t.Trial.Unread.Count == 0 ? 0 : 1).ThenBy(t => t.Trial.HasErrors ? 1 : 0).ThenByDescending(t => t.Draft.OfficeCount).First().Draft;
    }

    /// <summary>Two offices at least, which are no days (日期 down is a course of days), and a column of numbers.</summary>
    private bool IsTable => Offices.Count > 1 && Offices.Count(o => IsDay(o.Name)) * 2 < Offices.Count && Indicators.Any(i => i.IsNumber);

    /// <summary>4月9日, 7日, 2022-04-09, and bare numbers.</summary>
    private static bool IsDay(string label) => WrittenDate.Peel(label) is { Date: not null, Remainder.Length: < 4 } || label.TrimEnd('日', '号', '月', '年', '时').All(char.IsAsciiDigit);

    /// <summary>The files of the template: the scheme, and an article that prints what it has.</summary>
    public IReadOnlyList<TemplateFile> Files() => [new("scheme.yaml", SchemeYaml.Write(this)), new("articles/1.md", FirstArticle.Write(this))];
}
