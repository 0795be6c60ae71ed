using System.Text;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>The Markdown that a row of a 文稿 becomes, made piece by piece; of each letter it is known which of the row's it came from.</summary>
internal sealed class RowText(ManuscriptRow row)
{
    private readonly StringBuilder _markdown = new();

    /// <summary>Of each letter the one of the row's; the complement of that where it only stands for it. Plain numbers: lists of a struct would be compiled at every start.</summary>
    private readonly List<int> _letters = [];

    /// <summary>Adds letters of the row as they are meant: those of plain words are escaped.</summary>
    public void AddWords(int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            var close = row.IsMarkdown ? -1 : row.Text.IndexOf('\n', line, end - line);
            AddLine(line, close < 0 ? end : close);
            line = close < 0 ? end : close;
            if (close >= 0)
                Add('\n', close);
        }
    }

    /// <summary>Adds Markdown that stands for what the row has from that letter on.</summary>
    public void AddInstead(string markdown, int at)
    {
        foreach (var letter in markdown)
            Add(letter, ~at);
    }

    public SourceText Text()
    {
        var markdown = _markdown.ToString();
        return row.Place.Column is null
            ? SourceText.At(markdown, row.Place)
            : new(markdown, letter => _letters.Count == 0 ? new(row.Place) : OriginOf(_letters[Math.Min(letter, _letters.Count - 1)]));
    }

    private Origin OriginOf(int letter) => new(row.PlaceOf(letter < 0 ? ~letter : letter)) { IsVerbatim = letter >= 0 };

    private void AddLine(int start, int end)
    {
        var words = row.Text[start..end];
        var at = start;
        foreach (var letter in row.IsMarkdown ? words : Markup.Escape(words))
        {
            Add(letter, at);
            // The sign that escapes a letter stands for the letter itself.
            var isEscape = !row.IsMarkdown && letter == '\\' && (_letters.Count < 2 || _letters[^2] != at);
            at += isEscape ? 0 : 1;
        }
    }

    private void Add(char letter, int from)
    {
        _markdown.Append(letter);
        _letters.Add(from);
    }
}
