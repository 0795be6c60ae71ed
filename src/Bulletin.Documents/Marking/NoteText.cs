using System.Xml.Linq;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>What we wrote into a note in earlier rounds, from 【错误】 or 【核实】 to the end of its 怎么办, and how to take it out. What the office wrote before or behind stays.</summary>
internal static class NoteText
{
    private const string LastLine = "\n" + CellMark.WhatToDo;

    /// <summary>Takes what we wrote out of a note's text.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool RemoveOurs(XElement text)
    {
        var pieces = text.Descendants(text.Name.Namespace + "t").ToList();
        var all = string.Concat(pieces.Select(p => p.Value));
        var isFound = false;
        // From the last to the first: places before a cut do not move.
        for (var end = all.Length; LastBlock(all, end) is { } block; end = block.Start)
        {
            Cut(pieces, block.Start, block.End);
            isFound = true;
        }
        foreach (var empty in text.Elements(text.Name.Namespace + "r").Where(r => r.Value.Length == 0).ToList())
            empty.Remove();
        return isFound;
    }

    private static (int Start, int End)? LastBlock(string all, int before)
    {
        var start = -1;
        foreach (var severity in new[] { Severity.Error, Severity.Verify })
            start = Math.Max(start, Start(all, $"【{severity.Name().Chinese}】", before));
        if (start < 0)
            return null;
        var last = all.IndexOf(LastLine, start, StringComparison.Ordinal);
        // A mark without its end was changed by somebody: it is no longer ours.
        if (last < 0 || last >= before)
            return LastBlock(all, start);
        var end = all.IndexOf('\n', last + 1);
        if (end < 0)
            end = all.Length;
        // One line break goes with it.
        return start > 0 ? (start - 1, end) : (0, Math.Min(all.Length, end + 1));
    }

    /// <summary>The last mark that begins a line; −1 where there is none.</summary>
    private static int Start(string all, string mark, int before)
    {
        for (var at = before; at > 0;)
        {
            at = all.LastIndexOf(mark, at - 1, at, StringComparison.Ordinal);
            if (at < 0 || at == 0 || all[at - 1] == '\n')
                return at;
        }
        return -1;
    }

    private static void Cut(List<XElement> pieces, int start, int end)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            var (from, to) = (Math.Clamp(start - at, 0, piece.Value.Length), Math.Clamp(end - at, 0, piece.Value.Length));
            at += piece.Value.Length;
            if (to > from)
                piece.Value = piece.Value.Remove(from, to - from);
        }
    }
}
