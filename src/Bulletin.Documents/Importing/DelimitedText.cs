using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>
/// The records of a CSV text (RFC 4180), one at a time, with whatever separator: fields in quotation marks may hold separators, breaks
/// and doubled marks; a mark within a field that does not begin with one is a mark. Lines end with CR, LF or both.
/// </summary>
internal sealed class DelimitedText(string text, char separator, int start = 0)
{
    private const char Quote = '"';

    private readonly StringBuilder _field = new();
    private int _at = start;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>Text stood behind a closing mark: no program writes that, so the separator may be another.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The next record's fields; a blank line is a record of one empty field.</summary>
    public List<string> Next()
    {
        var fields = new List<string>();
        do
            fields.Add(Field());
        while (Took(separator));
        if (Took('\r'))
            Took('\n');
        else
            Took('\n');
        return fields;
    }

    private string Field()
    {
        if (!Took(Quote))
            return Bare();
        _field.Clear();
        while (_at < text.Length)
        {
            if (text[_at] != Quote)
                _field.Append(text[_at++]);
            else if (_at + 1 < text.Length && text[_at + 1] == Quote)
                (_, _at) = (_field.Append(Quote), _at + 2);
            else
                break;
        }
        Took(Quote);
        var rest = Bare();
        IsBroken |= !string.IsNullOrWhiteSpace(rest);
        return _field.Append(rest).ToString();
    }

    private string Bare()
    {
        var from = _at;
        while (_at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'))
            _at++;
        return text[from.._at];
    }

    private bool Took(char c)
    {
        if (_at >= text.Length || text[_at] != c)
            return false;
        _at++;
        return true;
    }
}
