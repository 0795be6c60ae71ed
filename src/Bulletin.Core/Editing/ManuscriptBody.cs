using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>The body of an article of the sheet 文稿 as Markdown: a text a row, and above it the heads (栏题, 小标题) in whichever order they stand.</summary>
internal sealed class ManuscriptBody(Func<ManuscriptRow, SourceText> written, Place sheet)
{
    private readonly List<SourceText> _pieces = [];
    private ManuscriptRow? _label;
    private ManuscriptRow? _subhead;

    public SourceText Of(IEnumerable<ManuscriptRow> rows)
    {
        foreach (var row in rows)
            Take(row);
        CloseHead();
        return _pieces.Count == 0 ? SourceText.At("", sheet) : SourceText.Joined(_pieces);
    }

    private void Take(ManuscriptRow row)
    {
        if (row.Part == "正文")
        {
            CloseHead();
            Add(written(row));
        }
        else if (row.Part == "栏题")
        {
            // A head of which there is one already begins a section of its own; the empty one above is found when it is set.
            if (_label is not null)
                CloseHead();
            _label = row;
        }
        else if (row.Part == "小标题")
        {
            if (_subhead is not null)
                CloseHead();
            _subhead = row;
        }
    }

    private void CloseHead()
    {
        if ((_label ?? _subhead) is { Place: var place })
        {
            var label = _label is null ? "" : Markup.Escape(_label.Text);
            Add(_subhead is null
                ? SourceText.At($"## {label} |", place)
                : SourceText.Joined([SourceText.At($"## {label} | ", place), written(_subhead)]));
        }
        (_label, _subhead) = (null, null);
    }

    private void Add(SourceText piece)
    {
        if (_pieces.Count > 0)
            _pieces.Add(SourceText.At("\n\n", sheet));
        _pieces.Add(piece);
    }
}
