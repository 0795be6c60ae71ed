using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>The text of an HTML cell as it is read: runs of blanks are one blank, and only <c>&lt;br&gt;</c> and blocks break a line.</summary>
internal sealed class MarkupText
{
    private readonly StringBuilder _text = new();
    private bool _isBlankDue;
    private bool _isSkipping;

    public void Append(string data)
    {
        if (_isSkipping)
            return;
        foreach (var c in data)
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
                _isBlankDue = _text.Length > 0 && _text[^1] != '\n';
            else
                AppendSolid(c == '\u00A0' ? ' ' : c);
    }

    public void Break()
    {
        _isBlankDue = false;
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }

    public void Skip() => _isSkipping = true;

    public void Resume() => _isSkipping = false;

    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        _isBlankDue = false;
        return text;
    }

    private void AppendSolid(char c)
    {
        if (_isBlankDue)
            _text.Append(' ');
        _isBlankDue = false;
        _text.Append(c);
    }
}
