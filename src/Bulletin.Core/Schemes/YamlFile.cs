using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bulletin.Schemes;

/// <summary>
/// Reads a YAML file into nodes, from YamlDotNet's events: no serializer, so no reflection. One document; no anchors, aliases or tags,
/// which a clerk writes only by mistake, by beginning a text with <c>&amp;</c>, <c>*</c> or <c>!</c>.
/// </summary>
internal sealed class YamlFile(string text, SchemeFindings findings)
{
    /// <summary>No scheme is deeper, and no file may exhaust the stack.</summary>
    private const int Deepest = 32;

    private readonly YamlLines _lines = new(text);
    private readonly Parser _parser = new(new StringReader(text));
    private Mark _last = Mark.Empty;

    /// <summary>The file's root; null where the file is empty or cannot be read.</summary>
    public YamlNode? Read()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException fault)
        {
            new YamlFault(_lines, findings).Report((int)fault.Start.Line, (int)fault.Start.Column, fault.Message);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // Some faults, such as a bracket that is never closed, catch YamlDotNet itself off guard.
            new YamlFault(_lines, findings).Report((int)_last.Line, (int)_last.Column, fault.Message);
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (Next() is { } start)
        {
            if (start is StreamStart or StreamEnd or DocumentStart or DocumentEnd)
                continue;
            if (root is not null)
            {
                findings.Syntax((int)start.Start.Line, (int)start.Start.Column, new("一个文件里只能有一份制度，这里又开始了一份", "a file holds one scheme, but here begins another"), new("请删去“---”及其后的内容", "remove '---' and what follows it"));
                return null;
            }
            root = ReadNode(start, 1);
            if (root is null)
                return null;
        }
        return root;
    }

    private YamlNode? ReadNode(ParsingEvent? start, int depth)
    {
        if (start is null)
            return null;
        var (line, column) = ((int)start.Start.Line, (int)start.Start.Column);
        if (depth > Deepest)
        {
            findings.Syntax(line, column, new("层次太深", "nested too deeply"), new("请核对括号与缩进", "check brackets and indentation"));
            return null;
        }
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false } || start is NodeEvent { Tag.IsEmpty: false })
            findings.Syntax(line, column, YamlFault.NeedsQuotes(_lines.At(line, column)), YamlFault.Quote);
        return start switch
        {
            Scalar scalar => ReadText(scalar, line, column),
            SequenceStart => ReadList(line, column, depth),
            MappingStart => ReadMap(line, column, depth),
            // An alias stands for nothing here, but a value was meant: it is not missing as well.
            _ => new YamlText(line, column, line, "", true),
        };
    }

    private YamlText ReadText(Scalar scalar, int line, int column)
    {
        var node = new YamlText(line, column, (int)scalar.End.Line, scalar.Value, scalar.Style != ScalarStyle.Plain);
        if (!node.IsQuoted)
            CheckPlain(node);
        return node;
    }

    /// <summary>A key with a full-width colon is good YAML, only not what was meant: it becomes a text, or part of the text above it.</summary>
    private void CheckPlain(YamlText node)
    {
        for (var line = node.Line; line <= node.LastLine; line++)
            if (_lines.FullWidthColon(line) is > 0 and var colon && EndsInKey(_lines[line].AsSpan(0, colon - 1)))
                findings.FullWidth(line, colon, '：');
    }

    /// <summary>The keys of a scheme are English words; Chinese text may well hold a full-width colon.</summary>
    private static bool EndsInKey(ReadOnlySpan<char> before)
    {
        var key = before.TrimStart(" -{,").TrimEnd();
        foreach (var c in key)
            if (!char.IsAsciiLetterLower(c) && c != '-')
                return false;
        return key.Length > 0;
    }

    private YamlList? ReadList(int line, int column, int depth)
    {
        var items = new List<YamlNode>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            if (ReadNode(next, depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return new YamlList(line, column, items);
    }

    private YamlMap? ReadMap(int line, int column, int depth)
    {
        var entries = new List<YamlEntry>();
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            if (ReadNode(next, depth + 1) is not { } key || ReadNode(Next(), depth + 1) is not { } value)
                return null;
            if (key is YamlText text)
                entries.Add(new(text, value));
            else if (IsCode(key))
            {
                findings.Syntax(key.Line, key.Column - 1, YamlFault.CodeNeedsQuotes, YamlFault.QuoteCode);
                return null;
            }
            else
                findings.Syntax(key.Line, key.Column, new("键必须是文字", "a key must be a text"), new("请核对括号与冒号", "check brackets and colons"));
        }
        return new YamlMap(line, column, entries);
    }

    /// <summary>A text that begins with <c>{{</c>, which YAML takes for two mappings.</summary>
    private bool IsCode(YamlNode key) => _lines.At(key.Line, key.Column) == '{' && _lines.At(key.Line, key.Column - 1) == '{';

    private ParsingEvent? Next()
    {
        if (!_parser.MoveNext() || _parser.Current is not { } current)
            return null;
        _last = current.End;
        return current;
    }
}
