using System.Text;
using Bulletin.Findings;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>What an article's code writes, and for each piece of it where in the template it came from.</summary>
internal sealed class ArticleOutput(string source, TextPosition start) : IScriptOutput
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private TextPosition? _code;

    /// <summary>A piece of the output: words as they stand in the template from <see cref="Source"/> on, or what code at <see cref="Code"/> printed.</summary>
    private sealed record Piece(int Start, int Source, TextPosition? Code);

    /// <summary>What is written next is printed by the code that stands there.</summary>
    public void From(SourceSpan code) => _code = code.Start;

    public void Write(string text, int offset, int count)
    {
        // Scriban hands over the template's own words as a slice of the template.
        var isSource = ReferenceEquals(text, source);
        _pieces.Add(new(_text.Length, isSource ? offset : 0, isSource ? null : _code));
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The line and column of the template, in a file, from which a letter of the output came.</summary>
    public Origin OriginOf(int letter, string file)
    {
        var piece = _pieces.FindLast(p => p.Start <= letter);
        var at = piece?.Code ?? InSource(piece is null ? 0 : piece.Source + letter - piece.Start);
        return new(Place.InText(file, at.Line + 1, at.Column + 1)) { IsVerbatim = piece?.Code is null };
    }

    private TextPosition InSource(int letter)
    {
        var before = source.AsSpan(0, Math.Clamp(letter, 0, source.Length));
        var lines = before.Count('\n');
        var column = before.Length - before.LastIndexOf('\n') - 1;
        return new(letter, start.Line + lines, lines == 0 ? start.Column + column : column);
    }

    public void Clear() => _text.Clear();

    public override string ToString() => _text.ToString();
}
