using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads an HTML file as one sheet, as a workbook program does: its tables one below the other, the text around them in the first column.
/// Token by token, so that neither size nor nesting costs more than the text itself; nothing is fetched and no script is run.
/// </summary>
internal sealed class MarkupTables : IDisposable
{
    private readonly HtmlTokenizer _tokens;
    private readonly SheetGrid _grid;
    private readonly Stack<MarkupTable> _open = new();
    private readonly MarkupText _text = new();
    private int _row;
    private int _tables;

    private MarkupTables(string markup, ReadingLimits limits)
    {
        _tokens = new HtmlTokenizer(new TextSource(markup), HtmlEntityProvider.Resolver) { SkipComments = true };
        _grid = new SheetGrid(new(limits));
    }

    /// <summary>The sheet, null where it is larger than the limits allow; and whether there was a table at all.</summary>
    public static (Sheet? Sheet, bool HasTable) Read(string markup, string name, ReadingLimits limits)
    {
        using var reading = new MarkupTables(markup, limits);
        reading.Run();
        return (reading._grid.IsTooLarge ? null : reading._grid.ToSheet(name), reading._tables > 0);
    }

    public void Dispose() => _tokens.Dispose();

    private void Run()
    {
        for (var token = _tokens.Get(); token.Type != HtmlTokenType.EndOfFile && !_grid.IsTooLarge; token = _tokens.Get())
            if (token.Type == HtmlTokenType.Character)
                _text.Append(token.Data);
            else if (token.Type == HtmlTokenType.StartTag)
                Start((HtmlTagToken)token);
            else if (token.Type == HtmlTokenType.EndTag)
                End(token.Name);
        while (_open.Count > 0)
            EndTable();
        EndText();
    }

    private void Start(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "style" or "script" or "title" or "noscript" or "textarea" or "xmp":
                _tokens.State = tag.Name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
                _text.Skip();
                break;
            case "table":
                EndText();
                _tables++;
                _open.Push(new MarkupTable(_grid, _row));
                break;
            case "tr":
                EndText();
                BeginRow(tag);
                break;
            case "td" or "th":
                EndText();
                BeginCell(tag);
                break;
            case "br":
                _text.Break();
                break;
            default:
                Between(tag.Name);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "style" or "script" or "title" or "noscript" or "textarea" or "xmp":
                _tokens.State = HtmlParseMode.PCData;
                _text.Resume();
                break;
            case "table":
                EndTable();
                break;
            case "tr" or "td" or "th":
                EndText();
                break;
            default:
                Between(name);
                break;
        }
    }

    /// <summary>Blocks within a cell are lines of it; outside of tables each is a row.</summary>
    private void Between(string tag)
    {
        if (tag is not ("p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption" or "body" or "center"))
            return;
        if (_open.TryPeek(out var table) && table.IsInCell)
            _text.Break();
        else
            EndText();
    }

    private void BeginRow(HtmlTagToken tag)
    {
        if (!_open.TryPeek(out var table))
            return;
        // A table within the row before may have taken rows of its own.
        table.BeginRow(_row);
        _row = table.Row + 1;
        if (tag.GetAttribute("style").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
            _grid.Hide(table.Row);
    }

    private void BeginCell(HtmlTagToken tag)
    {
        if (!_open.TryPeek(out var table))
            return;
        if (!table.IsInRow)
            BeginRow(tag);
        table.BeginCell(tag);
    }

    /// <summary>Puts what was written so far where it belongs: into the cell that is open, or into a row of its own.</summary>
    private void EndText()
    {
        var text = _text.Take();
        if (_open.TryPeek(out var table) && table.IsInCell)
            table.EndCell(text);
        else if (text.Length > 0)
            _grid.Put(_row++, 0, new(CellKind.Text, text));
    }

    private void EndTable()
    {
        EndText();
        if (!_open.TryPop(out var table))
            return;
        table.End();
        _row = Math.Max(_row, _grid.RowCount);
    }
}
