using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Tells what each sheet of a workbook is by its headings, and reads it: a return, a manuscript, or something to pass over.</summary>
public sealed class SheetReader(Scheme scheme, DateOnly? requested, bool withMaps)
{
    public static readonly FindingKind PassedOver = new("sheet-passed-over", Severity.Note,
        new("跳过的工作表", "A sheet that was passed over"));

    // Below that, starting threads takes longer than they save.
    private const int FewWorkbooks = 4;

    private readonly List<Return> _returns = [];
    private readonly List<Manuscript> _manuscripts = [];
    private readonly List<(Finding Question, IReadOnlyList<TableReading> Tables)> _questions = [];
    private readonly List<CorrectionRow> _corrections = [];
    private readonly List<SheetMap> _maps = [];
    private readonly List<Finding> _findings = [];

    private CommonForm Form { get; init; } = new();

    /// <summary>Reads each workbook once, several at a time where there are many; what was read stands in their order.</summary>
    /// <param name="scheme">By whose names they are read.</param>
    /// <param name="workbooks">The workbooks.</param>
    /// <param name="requested">The day that is asked for, where one is: it chooses among columns of several days.</param>
    /// <param name="withMaps">Whether what each sheet was taken for is kept; it holds on to the sheets.</param>
    public static Reading Read(Scheme scheme, IReadOnlyList<Workbook> workbooks, DateOnly? requested = null, bool withMaps = false)
    {
        var readings = new Reading[workbooks.Count];
        var form = new CommonForm();
        void ReadAt(int i) => readings[i] = new SheetReader(scheme, requested, withMaps) { Form = form }.Read(workbooks[i]);
        if (readings.Length < FewWorkbooks)
            for (var i = 0; i < readings.Length; i++)
                ReadAt(i);
        else
            ReadMany(readings.Length, ReadAt);
        return readings.Length == 1 ? readings[0]
            : new([.. readings.SelectMany(r => r.Returns)], [.. readings.SelectMany(r => r.Manuscripts)], [.. readings.SelectMany(r => r.Findings)])
            { Files = [.. readings.SelectMany(r => r.Files)], Corrections = [.. readings.SelectMany(r => r.Corrections)], Maps = [.. readings.SelectMany(r => r.Maps)] };
    }

    // On its own, so that a run of one workbook does not load the library of loops. Each reader waits for its file, which the pool takes for
    // a reason to begin ever more of them: no more than there are processors.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void ReadMany(int count, Action<int> read) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, read);

    private Reading Read(Workbook workbook)
    {
        _findings.AddRange(workbook.Findings);
        foreach (var sheet in workbook.Sheets)
            Read(workbook.File, sheet);
        SettleQuestions();
        return new(_returns, _manuscripts, _findings) { Files = [workbook.File], Corrections = _corrections, Maps = _maps };
    }

    private void Read(string file, Sheet sheet)
    {
        if (sheet.RowCount == 0)
            PassOver(file, sheet, new("是空的", "is empty"), NothingToDo);
        else if (ManuscriptReader.Read(file, sheet) is { } manuscript)
            _manuscripts.Add(manuscript);
        else if (CorrectionReader.Read(scheme, file, sheet) is { } corrections)
            Take(file, sheet, corrections);
        else if (IsTaskList(sheet))
            PassOver(file, sheet, new("是督办事项清单，本版尚不刊用", "is a list of tasks, which is not printed yet"), NothingToDo);
        else
            ReadReturn(file, sheet);
    }

    private void Take(string file, Sheet sheet, IReadOnlyList<CorrectionRow> corrections)
    {
        if (sheet.IsHidden)
            PassOver(file, sheet, new("是隐藏的更正单", "is a hidden list of corrections"), Unhide, Severity.Verify);
        else
            _corrections.AddRange(corrections);
    }

    private void ReadReturn(string file, Sheet sheet)
    {
        var source = new SheetSource(scheme, file, sheet) { Requested = requested };
        if (source.Mapping is { IsSkipped: true })
        {
            PassOver(file, sheet, new("按制度的 mapping 不读", "is not to be read by the scheme's 'mapping'"), NothingToDo);
            return;
        }
        var reader = new ReturnReader(source);
        var whole = reader.Read();
        if (withMaps)
            _maps.Add(new(source, reader.Tables) { WhyNot = whole is null ? reader.Question?.Message ?? new($"表{reader.WhyNot.Chinese}", $"it {reader.WhyNot.English}") : null });
        if (whole is not { } read)
            Ask(file, sheet, reader);
        else if (sheet.IsHidden)
            PassOver(file, sheet, new("是隐藏的，里面有报表", "is hidden and holds a return"), Unhide, Severity.Verify);
        else
            _returns.Add(Form.In(Signed(scheme.CutOff is null ? read : Timed(read, sheet, reader.Tables), sheet)));
    }

    private void Ask(string file, Sheet sheet, ReturnReader reader)
    {
        if (reader.Question is not { } question)
            PassOver(file, sheet, reader.WhyNot, CheckNames);
        else if (sheet.IsHidden)
            PassOver(file, sheet, new("是隐藏的，里面有像报表的内容", "is hidden and holds what looks like a return"), Unhide, Severity.Verify);
        else
            _questions.Add((question, reader.Tables));
    }

    /// <summary>
    /// A question about a sheet stands in the way, unless the other sheets of its workbook are read and give all that it could: then it is no
    /// more than a sheet that was passed over.
    /// </summary>
    private void SettleQuestions()
    {
        foreach (var (question, tables) in _questions)
        {
            var others = _returns.Where(r => r.Place.File == question.Place.File).ToList();
            if (others.Count > 0 && tables.Count > 0 && tables.All(t => t.Columns.All(c => others.Exists(r => r.Columns.Contains(c.Indicator.Code)))))
                _findings.Add(PassedOver.At(question.Place, question.Message, CheckNames));
            else
                _findings.Add(question);
        }
    }

    private Return Signed(Return read, Sheet sheet) =>
        (requested?.Year ?? scheme.Year) is null && read.Dates.All(d => d.Date.Year is null) ? read with { Signed = SentTimeReader.DayIn(sheet) } : read;

    private Return Timed(Return read, Sheet sheet, IReadOnlyList<TableReading> tables)
    {
        var findings = new List<Finding>(read.Findings);
        return read with { Sent = SentTimeReader.Read(sheet, read.Place, findings), SentByRow = RowSentTimes.Read(tables, scheme, findings), Findings = findings.ToArray() };
    }

    /// <summary>督办: a list with the headings 事项 and 状态, wherever they stand in the first rows.</summary>
    private static bool IsTaskList(Sheet sheet) => Headings.RowWith(sheet, "事项", "责任单位", "状态") > 0;

    private static Words NothingToDo { get; } = new("不必处理。", "Nothing needs to be done.");

    private static Words Unhide { get; } = new("如应读入，请取消隐藏；是旧表的，请删除。", "If it should be read, unhide it; if it is an old one, delete it.");

    private static Words CheckNames { get; } = new("如应读入，请核对表头和单位名称。", "If it should be read, check its header and the offices' names.");

    private void PassOver(string file, Sheet sheet, Words why, Words action, Severity severity = Severity.Note) =>
        _findings.Add(PassedOver.At(new Place(file, sheet.Name),
            new($"工作表《{sheet.Name}》{why.Chinese}，已跳过。", $"Sheet '{sheet.Name}' {why.English}; it was skipped."), action) with
        { Severity = severity });
}
