using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>What is asked where a sheet's table cannot be told for certain, with the lines that answer it in the scheme.</summary>
public sealed class TableQuestion(SheetSource source)
{
    public static readonly FindingKind Unclear = new("table-unclear", Severity.Error,
        new("认不准的报表", "A table that is not certain"));

    public static readonly FindingKind NoOffice = new("office-not-named", Severity.Error,
        new("没有写是哪个办事处的报表", "A return that does not say of which office it is"));

    public static readonly FindingKind Unfit = new("mapping-unfit", Severity.Error,
        new("与 mapping 所说不符的工作表", "A sheet that is not as 'mapping' says"));

    /// <summary>Says that a sheet has nothing of what the scheme's mapping says.</summary>
    public Finding? NothingAsMapped() => source.Mapping is { } mapping
        ? Unfit.At(source.Place,
            new($"制度第{mapping.Line}行的 mapping 说了工作表《{source.Sheet.Name}》怎样读，照它没有认出{source.Scheme.OfficeWord}和指标。", $"By 'mapping' on line {mapping.Line} of the scheme, sheet '{source.Sheet.Name}' holds no office and indicator."),
            MendMapping) with
        { ForOffice = AsBefore }
        : null;

    /// <summary>Says which columns of the scheme's mapping the sheet does not have.</summary>
    public IEnumerable<Finding> NotAsMapped(IReadOnlyList<TableReading> tables)
    {
        foreach (var (at, indicator) in source.Mapping?.Indicators ?? [])
            if (!tables.Any(t => t.Columns.Any(c => c.Indicator == indicator)))
                yield return Unfit.At(source.Place,
                    new($"制度第{source.Mapping!.Line}行的 mapping 说“{at}”是“{indicator.Title}”，工作表《{source.Sheet.Name}》里没有这一列（行）。", $"By 'mapping' on line {source.Mapping.Line} of the scheme, '{at}' is {indicator.Title}; sheet '{source.Sheet.Name}' has no such column or row."),
                    MendMapping) with
                { Found = at, ForOffice = AsBefore };
    }

    private static Words MendMapping { get; } =
        new("请用 bulletin check -v 看这张表认成了什么，改正制度里的 mapping。", "See with 'bulletin check -v' what the sheet was taken for, and correct 'mapping' in the scheme.");

    /// <summary>The question about the layouts that were found, the fullest first; null where there is none.</summary>
    public Finding? About(IReadOnlyList<IReadOnlyList<TableReading>> layouts)
    {
        var best = layouts[0];
        if (layouts.Count > 1 && layouts[1].Sum(t => t.Filled) * 2 >= best.Sum(t => t.Filled))
            return Between(best[0], layouts[1][0]);
        for (var i = 1; i < best.Count; i++)
            for (var j = 0; j < i; j++)
                if (best[j].View.Day is { } one && best[i].View.Day is { } other && one.Day.Date != other.Day.Date)
                    return WhichDay(one.Day, other.Day);
                else if (best[j].With(best[i]).IsSameTable)
                    return Between(best[j], best[i]);
        if (best[0].View.Layout.IsOfOneOffice && best[0].View.Office is null)
            return WhoseIsIt(best[0]);
        // Who has said where the table stands has answered.
        if (source.Mapping is not null)
            return null;
        return best.FirstOrDefault(t => t.Confidence < ReturnReader.LeastConfidence && t.FirstDoubt is not null) is { } doubtful ? TooLittle(doubtful) : null;
    }

    private Finding Between(TableReading first, TableReading second) =>
        Unclear.At(source.Place with { Cell = second.View.FirstCell },
            new($"工作表《{source.Sheet.Name}》有两种读法：{Described(first).Chinese}；或者{Described(second).Chinese}。没有读入。",
                $"Sheet '{source.Sheet.Name}' can be read in two ways: {Described(first).English}; or {Described(second).English}. It was not read."),
            Say($"{Answer(first)} 或 {Answer(second)}", $"{Answer(first)} or {Answer(second)}")) with
        { Found = $"{first.View.Range} / {second.View.Range}", ForOffice = AsBefore };

    /// <summary>One table holds several days, and which of them is the return's is not said.</summary>
    private Finding WhichDay(SeenDate first, SeenDate second) =>
        Unclear.At(second.Place,
            new($"工作表《{source.Sheet.Name}》里有{first.Date}、{second.Date}等几天的数，报表是哪一天的不清楚，没有读入。", $"Sheet '{source.Sheet.Name}' holds numbers of several days, {first.Date} and {second.Date} among them; of which day the return is, is not clear. It was not read."),
            new("请在标题或工作表名里写明日期，或用 -d 指明。", "Write the day into the title or the sheet's name, or give it with -d.")) with
        { Found = $"{first.Text} / {second.Text}", ForOffice = new("请在标题里写明是哪一天的报表。", "Say in the title of which day the return is.") };

    private Finding TooLittle(TableReading doubtful)
    {
        var first = doubtful.FirstDoubt!;
        var word = source.Scheme.OfficeWord;
        return Unclear.At(doubtful.View.At(first.Row, Math.Max(1, doubtful.View.Area.OfficeColumn)),
            new($"工作表《{source.Sheet.Name}》{doubtful.View.Range}像是报表，有数的各行只有{doubtful.Confidence}%能各归一个{word}，没有读入。",
                $"{doubtful.View.Range} of sheet '{source.Sheet.Name}' looks like a return, but only {doubtful.Confidence} % of its rows of numbers are one office each. It was not read."),
            Say($"{Answer(doubtful)}；不是报表的，写 {Line("layout: skip")}", $"{Answer(doubtful)}; where it is no return, {Line("layout: skip")}")
                .Then(doubtful.CouldAdd is { } adding ? adding.AddRows(word) : Words.None)) with
        { Found = $"{doubtful.Confidence}%", ForOffice = AsBefore };
    }

    private Finding WhoseIsIt(TableReading table)
    {
        var (office, word) = (source.Office, source.Scheme.OfficeWord);
        var offer = office.IsNamed ? Spelling.Offer(office.Written, source.Scheme.Offices.Names) : new Words("", "");
        return NoOffice.At(office.Place,
            office.IsNamed
                ? new($"名册里没有“{office.Written}”，这张表没有读入。{offer.Chinese}", $"The register knows no office '{office.Written}'; the sheet was not read.{offer.English}")
                : new($"工作表《{source.Sheet.Name}》像是一个{word}的报表，却没有写是哪一个。", $"Sheet '{source.Sheet.Name}' looks like one office's return, but does not say whose."),
            new($"请在表的上方写“填报单位：…”，或在制度中写：{Line($"layout: {table.View.Layout.Code}, office: {source.Scheme.Offices.Offices[0].Name}")}",
                $"Write 填报单位：… above the table, or in the scheme: {Line($"layout: {table.View.Layout.Code}, office: {source.Scheme.Offices.Offices[0].Name}")}")) with
        { Found = office.IsNamed ? office.Written : null, ForOffice = new("请在表的上方写“填报单位：…”，写全称。", "Write 填报单位：… above the table, with the full name.") };
    }

    /// <summary>What to read a sheet as is for whoever keeps the scheme; an office can only keep to the form.</summary>
    private static Words AsBefore { get; } = new("请按下发的表样填报，不要改动表头和行列。", "Keep to the form that was handed out; leave its header, rows and columns as they are.");

    private static Words Described(TableReading table) =>
        new($"{table.View.Range}，{table.View.Layout.Name.Chinese}", $"{table.View.Range}, {table.View.Layout.Name.English}");

    private static Words Say(string chinese, string english) => new($"请在制度中写明：{chinese}", $"Say in the scheme: {english}");

    private string Answer(TableReading table) =>
        Line($"layout: {table.View.Layout.Code}, {(table.View.ValueColumn > 0 ? $"values: {CellAddress.ColumnName(table.View.ValueColumn)}" : $"range: \"{table.View.Range}\"")}");

    private string Line(string keys) => $"mapping: [{{ sheet: \"{source.Sheet.Name}\", {keys} }}]";
}
