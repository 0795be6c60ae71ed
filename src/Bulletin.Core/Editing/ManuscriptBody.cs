using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>The body of an article of the sheet 文稿 as Markdown: a text a row, and above it the heads (栏题, 小标题) in whichever order they stand.</summary>
internal sealed class ManuscriptBody(Func<ManuscriptRow, string> written, Place sheet)
{
    private readonly List<Piece> _pieces = [];
    private ManuscriptRow? _label;
    private ManuscriptRow? _subhead;

    /// <summary>A row's Markdown, and where it begins in that of the article.</summary>
    private sealed record Piece(int Start, string Markdown, Place Place);

    public SourceText Of(IEnumerable<ManuscriptRow> rows)
    {
        foreach (var row in rows)
            Take(row);
        CloseHead();
        return new(string.Join("\n\n", _pieces.Select(p => p.Markdown)), letter => new Origin(_pieces.FindLast(p => p.Start <= letter)?.Place ?? sheet));
    }

    private void Take(ManuscriptRow row)
    {
        if (row.Part == "正文")
        {
            CloseHead();
            Add(written(row), row.Place);
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
        if ((_label ?? _subhead) is { } first)
            Add($"## {(_label is null ? "" : Markup.Escape(_label.Text))} | {(_subhead is null ? "" : written(_subhead))}".TrimEnd(), first.Place);
        (_label, _subhead) = (null, null);
    }

    private void Add(string markdown, Place place) =>
        _pieces.Add(new(_pieces is [.., var last] ? last.Start + last.Markdown.Length + 2 : 0, markdown, place));
}
