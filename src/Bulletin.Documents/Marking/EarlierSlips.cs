using System.Globalization;
using System.Xml.Linq;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>
/// The 退回单 sheets of earlier rounds, in a return that comes back: taken out, and what they say of the marked cells' looks is kept. One is
/// known by its title and headings; a sheet of the office's own that only has the name stays.
/// </summary>
internal sealed class EarlierSlips
{
    private readonly MarkedPackage _package;
    private readonly XNamespace _main;
    private readonly Lazy<IReadOnlyList<string>> _shared;

    private EarlierSlips(MarkedPackage package, BookPart book)
    {
        _package = package;
        _main = book.Main;
        _shared = new(() => Shared(book));
    }

    /// <summary>Takes them out.</summary>
    /// <param name="package">The package.</param>
    /// <param name="book">Its list of sheets.</param>
    /// <param name="grounds">What gets to know which cells were marked, by sheet.</param>
    public static void Remove(MarkedPackage package, BookPart book, Func<string, SheetGrounds> grounds)
    {
        var slips = new EarlierSlips(package, book);
        foreach (var name in book.SheetNames.Where(n => n.StartsWith(SlipSheet.Name, StringComparison.Ordinal)))
            if (book.SheetPart(name) is { } part && slips.Read(part) is { } cells && slips.IsSlip(cells))
            {
                slips.Recall(cells, grounds);
                book.Remove(name);
            }
    }

    private Dictionary<CellAddress, XElement> Read(string part)
    {
        var cells = new Dictionary<CellAddress, XElement>();
        foreach (var cell in _package.Read(part).Descendants(_main + "c"))
            if (CellAddress.TryParse((string?)cell.Attribute("r"), out var address))
                cells.TryAdd(address, cell);
        return cells;
    }

    private bool IsSlip(Dictionary<CellAddress, XElement> cells) =>
        TextAt(cells, new(1, 1)) == SlipSheet.Name && SlipSheet.Headings.Select((heading, i) => TextAt(cells, new(SlipSheet.RowOf(-1), i + 1)) == heading).All(same => same);

    private void Recall(Dictionary<CellAddress, XElement> cells, Func<string, SheetGrounds> grounds)
    {
        foreach (var (address, cell) in cells)
            if (address.Column == SlipSheet.OriginalColumn && Text(cell).Split('!', 2) is [var at, var sheet] && CellAddress.TryParse(at, out var marked))
                grounds(sheet).WasMarked(marked, int.TryParse((string?)cell.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0);
    }

    private string TextAt(Dictionary<CellAddress, XElement> cells, CellAddress address) => cells.TryGetValue(address, out var cell) ? Text(cell) : "";

    private string Text(XElement cell)
    {
        if ((string?)cell.Attribute("t") != "s")
            return Plain(cell);
        return int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _shared.Value.Count ? _shared.Value[number] : "";
    }

    private IReadOnlyList<string> Shared(BookPart book) =>
        book.Relations.OfKind("sharedStrings") is { } part ? [.. _package.Read(part).Root!.Elements(_main + "si").Select(Plain)] : [];

    /// <summary>The text without what is said of its pronunciation.</summary>
    private string Plain(XElement element) =>
        string.Concat(element.Descendants().Where(e => (e.Name == _main + "t" || e.Name == _main + "v") && e.Parent?.Name != _main + "rPh").Select(e => e.Value));
}
