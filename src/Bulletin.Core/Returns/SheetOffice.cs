using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// The office whose sheet it is, where it is one office's: by a line such as 填报单位：石桥街道办事处, else by a title above the table, the
/// sheet's name, the file's or its folder's. <see cref="Office"/> is null where the register does not know it, or none is named.
/// </summary>
public sealed record SheetOffice(Office? Office, string Written, Place Place)
{
    private static readonly string[] Labels =
        ["填报单位", "报送单位", "上报单位", "填报办事处", "报送办事处", "填报街道", "填报地区", "单位名称", "单位", "办事处", "街道", "地区"];

    private const int Shortest = 2;

    public static readonly FindingKind Disagrees = new("office-disagrees", Severity.Verify,
        new("办事处的名称不一致", "Names of the office that disagree"));

    /// <summary>Another of the names that names another office; null where all agree.</summary>
    public SheetOffice? Rival { get; init; }

    public bool IsNamed => Written.Length > 0;

    internal static SheetOffice Of(SheetSource source)
    {
        SheetOffice? first = null;
        foreach (var named in All(source))
            if (first is null)
                first = named;
            else if (first.Office is not null && named.Office is not null && named.Office != first.Office)
                return first with { Rival = named };
        return first ?? new SheetOffice(null, "", source.Place);
    }

    /// <summary>What must be verified of a sheet that is one office's: its line says one office, its name another.</summary>
    internal static IEnumerable<Finding> Doubt(TableView view, SheetSource source)
    {
        if (view.Layout.IsOfOneOffice && source.Office is { Office: { } office, Rival: { Office: { } other } rival })
            yield return Disagrees.At(rival.Place,
                new($"“{rival.Written}”指的是“{other.Name}”，这张表作“{office.Name}”的报表读入（“{source.Office.Written}”）。", $"'{rival.Written}' names {other.Name}; the sheet counts as that of {office.Name} ('{source.Office.Written}')."),
                new("请核对是哪个办事处的报表，改正写错的一处。", "Find out whose return it is and correct the wrong name.")) with
            { Found = rival.Written, Expected = Words.Same(office.Name) };
    }

    private static IEnumerable<SheetOffice> All(SheetSource source)
    {
        var lines = new List<SheetOffice>();
        for (var row = 1; row <= source.Sheet.RowCount; row++)
            for (var column = 1; column <= source.Sheet.ColumnCount; column++)
                if (source.Sheet[row, column] is { Kind: CellKind.Text, IsBlank: false } && Labelled(source, row, column) is { } line)
                    lines.Add(line);
        // 单位：家 is no name; a label without a colon names an office only where the register knows it.
        foreach (var line in lines)
            yield return line;
        var folder = Path.GetFileName(Path.GetDirectoryName(source.File) ?? "");
        foreach (var (name, place) in ((string, Place)[])[(source.Sheet.Name, source.Place), (Path.GetFileNameWithoutExtension(source.File), new(source.File)), (folder, new(source.File))])
            if (Within(name, source.Scheme.Offices) is { } office)
                yield return new(office, name, place);
    }

    private static SheetOffice? Labelled(SheetSource source, int row, int column)
    {
        var text = WrittenName.Fold(source.Sheet[row, column].Text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (Array.IndexOf(Labels, colon < 0 ? text : text[..colon]) < 0)
            return column == FirstOf(source.Sheet, row) && new SheetRows(source.Sheet).IsHeading(row, source.Sheet.ColumnCount) && Within(text, source.Scheme.Offices) is { } titled
                ? new(titled, text, At(source, row, column)) : null;
        var (name, at) = colon >= 0 && colon + 1 < text.Length ? (text[(colon + 1)..], column) : Beside(source.Sheet, row, column);
        if (name.Length == 0 || source.Units.Contains(name))
            return null;
        var office = OfficeNames.Find(name, source.Scheme.Offices) ?? Within(name, source.Scheme.Offices);
        return office is not null || colon > 0 && text.StartsWith("填报", StringComparison.Ordinal) ? new(office, name, At(source, row, at)) : null;
    }

    /// <summary>Whether a row has such a label with an office in the cell beside it.</summary>
    internal static bool IsNamedIn(SheetSource source, int row)
    {
        for (var column = 1; column <= source.Sheet.ColumnCount; column++)
            if (Array.IndexOf(Labels, WrittenName.Fold(source.Sheet[row, column].Text).TrimEnd(':')) >= 0
                && Beside(source.Sheet, row, column).Name is { Length: > 0 } name && OfficeNames.Find(name, source.Scheme.Offices) is not null)
                return true;
        return false;
    }

    private static (string Name, int Column) Beside(Sheet sheet, int row, int column)
    {
        for (var next = (sheet.MergeAt(row, column)?.Right ?? column) + 1; next <= sheet.ColumnCount; next++)
            if (!sheet[row, next].IsBlank)
                return (sheet[row, next].Kind == CellKind.Text ? WrittenName.Fold(sheet[row, next].Text) : "", next);
        return ("", column);
    }

    private static int FirstOf(Sheet sheet, int row)
    {
        var column = 1;
        while (column < sheet.ColumnCount && sheet[row, column].IsBlank)
            column++;
        return column;
    }

    /// <summary>The one office whose name stands within a text (石桥街道日报0729); the longest name counts, and two offices are none.</summary>
    private static Office? Within(string text, OfficeRegister offices)
    {
        var folded = WrittenName.Fold(text);
        string? best = null;
        foreach (var name in offices.Names)
            if (name.Length >= Shortest && name.Length > (best?.Length ?? 0) && folded.Contains(name, StringComparison.Ordinal))
                best = name;
        if (best is null)
            return null;
        var rest = folded.Replace(best, "", StringComparison.Ordinal);
        foreach (var name in offices.Names)
            if (name.Length >= Shortest && rest.Contains(name, StringComparison.Ordinal) && offices.Find(name) != offices.Find(best))
                return null;
        return offices.Find(best);
    }

    private static Place At(SheetSource source, int row, int column) => source.Place with { Cell = new CellAddress(row, column) };
}
