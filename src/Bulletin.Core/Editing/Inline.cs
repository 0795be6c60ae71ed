using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>What stands within a line of text.</summary>
public abstract record Inline
{
    /// <summary>The words alone.</summary>
    public abstract string Plain { get; }

    /// <summary>Where it was written, null where the program wrote it.</summary>
    public Origin? Written { get; init; }
}

/// <summary>Plain words.</summary>
public sealed record TextRun(string Text) : Inline
{
    /// <summary>A figure's link that is wrong, which is said already: its digits are no number that a person wrote.</summary>
    public bool IsFaulty { get; init; }

    public override string Plain => Text;

    /// <summary>The letters from one place to another.</summary>
    public TextRun Piece(int start, int end) => this with { Text = Text[start..end], Written = Written?.Behind(start) };
}

/// <summary>A figure in the text, or words such as 全部 that claim something of it; bound to the figure's entry in the ledger.</summary>
public sealed record FigureRun(Figure Figure, string Text) : Inline
{
    public override string Plain => Text;
}

/// <summary>A number that a person wrote; no return bears it out (手写、未经报表核对).</summary>
public sealed record HandRun(string Text) : Inline
{
    public override string Plain => Text;
}

/// <summary>Words set bold.</summary>
public sealed record StrongRun(IReadOnlyList<Inline> Content) : Inline
{
    public override string Plain => string.Concat(Content.Select(i => i.Plain));
}
