using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Puts the offices' own corrections in the place of the values that they correct, or says why one is refused. The tool itself changes no number.</summary>
public sealed class Corrections
{
    public static readonly FindingKind Unknown = new("correction-unknown", Severity.Error,
        new("更正的是哪个数不清楚", "A correction of an unknown value"));

    public static readonly FindingKind Differs = new("correction-differs", Severity.Error,
        new("原值与报表不符", "A correction of something else than was reported"));

    public static readonly FindingKind Incomplete = new("correction-incomplete", Severity.Error,
        new("更正单没有填全", "An incomplete correction"));

    public static readonly FindingKind Twice = new("correction-twice", Severity.Error,
        new("同一个数更正了两次", "Two corrections of one value"));

    private readonly Day _day;
    private readonly List<(CorrectionRow Row, Indicator Indicator, Office Office)> _known = [];
    private readonly List<Reported> _corrected = [];
    private readonly List<Finding> _findings = [];

    private Corrections(Day day) => _day = day;

    /// <summary>The day as corrected, and the corrections that were refused.</summary>
    public static (Day Day, IReadOnlyList<Finding> Findings) Apply(Day day, IReadOnlyList<CorrectionRow> rows)
    {
        if (rows.Count == 0)
            return (day, []);
        var corrections = new Corrections(day);
        foreach (var row in rows)
            corrections.Identify(row);
        foreach (var same in corrections._known.GroupBy(k => (k.Indicator, k.Office)))
            corrections.Correct([.. same]);
        return (day.With(corrections._corrected), corrections._findings);
    }

    private void Identify(CorrectionRow row)
    {
        var scheme = _day.Scheme;
        if (scheme.Offices.Find(row.Office) is not { } office)
            Refuse(Unknown, row.At(row.Columns.Office), new($"名册里没有“{row.Office}”。{Spelling.Offer(row.Office, scheme.Offices.Offices.Select(o => o.Name)).Chinese}", $"The register has no '{row.Office}'."), row.Office);
        else if (Indicators(row.Indicator) is not [var indicator])
            Refuse(Unknown, row.At(row.Columns.Indicator), Indicators(row.Indicator).Count == 0
                ? new($"制度里没有“{row.Indicator}”这个指标。{Spelling.Offer(row.Indicator, scheme.Indicators.Select(i => i.Title)).Chinese}", $"The scheme has no indicator '{row.Indicator}'.")
                : new($"有几个指标都叫“{row.Indicator}”，请写制度里的代码。", $"Several indicators are called '{row.Indicator}'; write the code of the scheme."), row.Indicator);
        else
            _known.Add((row, indicator, office));
    }

    /// <summary>The indicators of that code or title, or whose header path ends so.</summary>
    private List<Indicator> Indicators(string name)
    {
        if (_day.Scheme.Indicator(name) is { } byCode)
            return [byCode];
        var path = NamePath.Parse(name);
        return [.. _day.Scheme.Indicators.Where(i => i.Title == name || path.Match(i.Name) > 0 || i.Aliases.Any(a => path.Match(a) > 0))];
    }

    private void Correct(IReadOnlyList<(CorrectionRow Row, Indicator Indicator, Office Office)> same)
    {
        var (row, indicator, office) = same[0];
        if (same.Count > 1)
            Refuse(Twice, same[1].Row.Place, new($"“{office.Name}”的“{indicator.Title}”在{row.Place}已经更正过，两次都没有采用。", $"{indicator.Title} of {office.Name} is corrected at {row.Place} already; neither was taken."), same[1].Row.New.Text, new SeenCell(row.Place, row.New.Text), new SeenCell(same[1].Row.Place, same[1].Row.New.Text));
        else if (Wanting(row) is { Count: > 0 } wanting)
            Refuse(Incomplete, row.At(wanting[0].Column), new($"没有写{string.Join('、', wanting.Select(w => w.Heading))}。", $"{string.Join(", ", wanting.Select(w => w.Heading))} is blank."),
                null, [.. wanting.Select(w => new SeenCell(row.At(w.Column), ""))]);
        else if (_day.Value(indicator, office) is var reported && Read(row.New, indicator, reported) is not { State: ReportedState.Value } value)
            Refuse(Incomplete, row.Place, new($"更正值“{row.New.Text}”不是“{indicator.Title}”可用的数。", $"'{row.New.Text}' is not a value for {indicator.Title}."), row.New.Text);
        else if (!IsOld(row, indicator, reported))
            Refuse(Differs, row.At(row.Columns.Old), new($"“{office.Name}”的“{indicator.Title}”在报表里{Said(reported).Chinese}，更正单写的原值是“{row.Old.Text}”。",
                $"{indicator.Title} of {office.Name} {Said(reported).English} in the return; the correction gives '{row.Old.Text}' as its old value."), row.Old.Text);
        else
            _corrected.Add((reported ?? new(indicator, office, ReportedState.Blank, "", row.Place)) with
            {
                State = ReportedState.Value, Value = value.Value, Text = row.New.Text, Fault = ValueFault.None, Rows = [],
                Conversion = value.Conversion, IsApproximate = value.IsApproximate,
                Correction = new(reported?.Text ?? "", row.Ground, row.Who, row.When, row.Place) { OldValue = reported?.Value },
            });
    }

    /// <summary>The headings under which the row is blank, or that the 更正单 lacks.</summary>
    private static List<(string Heading, int Column)> Wanting(CorrectionRow row)
    {
        var wanting = new List<(string Heading, int Column)>();
        if (row.Ground.Length == 0)
            wanting.Add(("依据", row.Columns.Ground));
        if (row.Who.Length == 0)
            wanting.Add(("谁", row.Columns.Who));
        if (row.When.Length == 0)
            wanting.Add(("何时", row.Columns.When));
        return wanting;
    }

    /// <summary>A bare number is in the unit in which the return has it.</summary>
    private CellReading Read(Cell cell, Indicator indicator, Reported? reported) =>
        new ValueReader(_day.Scheme).Read(cell, new HeaderColumn(0, indicator.Name) { Unit = reported?.Conversion?.From, Conversion = reported?.Conversion }, indicator);

    /// <summary>Numbers are the same however they are written; all else by its words.</summary>
    private bool IsOld(CorrectionRow row, Indicator indicator, Reported? reported)
    {
        var old = Read(row.Old, indicator, reported);
        return reported is null or { State: ReportedState.Blank } ? row.Old.IsBlank
            : reported.Value is { } number ? old.State == ReportedState.Value && old.Value == number
            : WrittenName.Fold(row.Old.Text) == WrittenName.Fold(reported.Text);
    }

    private static Words Said(Reported? reported) => reported is null or { State: ReportedState.Blank }
        ? new("没有填", "is blank") : new($"是“{reported.Text}”（{reported.Place.Cell}）", $"is '{reported.Text}' ({reported.Place.Cell})");

    private void Refuse(FindingKind kind, Place place, Words why, string? found, params IReadOnlyList<SeenCell> cells) => _findings.Add(kind.At(place, why,
        new("这一条没有采用；请填报单位改正更正单后重交。", "It was not taken; ask the office to mend its correction and hand it in again.")) with
    { Found = found, Cells = cells });
}
