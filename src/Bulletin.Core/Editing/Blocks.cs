using Line = System.Collections.Generic.IReadOnlyList<Bulletin.Editing.Inline>;

namespace Bulletin.Editing;

/// <summary>A part of an article's body. Every printer has one method for each sort of block.</summary>
public abstract record Block
{
    /// <summary>Hands itself to the writer's method for its sort.</summary>
    public abstract void WriteTo(IBlockWriter writer);

    /// <summary>Its lines of text, in the order of the page.</summary>
    public abstract IEnumerable<Line> Lines { get; }

    /// <summary>The same block with each of its lines replaced.</summary>
    public abstract Block WithLines(Func<Line, Line> replace);
}

/// <summary>正文: a paragraph of running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Paragraph(this);

    public override IEnumerable<Line> Lines => [Content];

    public override Block WithLines(Func<Line, Line> replace) => new Paragraph(replace(Content));
}

/// <summary>A section: a label of two characters (栏题), a sub-head (小标题) and what stands under it. Either head may be empty.</summary>
public sealed record Section(string Label, IReadOnlyList<Inline> Subhead, IReadOnlyList<Block> Content) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Section(this);

    public override IEnumerable<Line> Lines => Content.SelectMany(b => b.Lines).Prepend(Subhead);

    public override Block WithLines(Func<Line, Line> replace) => this with { Subhead = replace(Subhead), Content = [.. Content.Select(b => b.WithLines(replace))] };
}

/// <summary>要数: figures pulled out of the text and set large. The first leads.</summary>
public sealed record PullFigures(IReadOnlyList<PullFigure> Figures) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.PullFigures(this);

    public override IEnumerable<Line> Lines => Figures.SelectMany<PullFigure, Line>(f => [f.Number, f.Note]);

    public override Block WithLines(Func<Line, Line> replace) => new PullFigures([.. Figures.Select(f => f with { Number = replace(f.Number), Note = replace(f.Note) })]);
}

/// <summary>One pulled figure: the number (one run, or several such as 167/236), its unit, a label and a note, which may be empty.</summary>
public sealed record PullFigure(IReadOnlyList<Inline> Number, string Unit, string Label, IReadOnlyList<Inline> Note);

/// <summary>数据表: a three-line table, an office a row.</summary>
public sealed record DataTable(IReadOnlyList<Inline> Caption, string Unit, IReadOnlyList<string> Heads, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>Rows below the line: totals.</summary>
    public IReadOnlyList<TableRow> Foot { get; init; } = [];

    public IReadOnlyList<Inline> Remark { get; init; } = [];

    /// <summary>What an article asks for behind the part's name; asked again, it gives the same table.</summary>
    public string Asked { get; init; } = "";

    /// <summary>A cell is marked, and the remark says what the mark means.</summary>
    public bool HasLow => Rows.Any(r => r.Cells.Any(c => c.IsLow));

    /// <summary>A cell rests on an earlier day's value, and the remark says so.</summary>
    public bool HasCarried => Rows.Any(r => r.Cells.Any(c => c.IsCarried));

    public override void WriteTo(IBlockWriter writer) => writer.DataTable(this);

    public override IEnumerable<Line> Lines => [Caption, Remark];

    public override Block WithLines(Func<Line, Line> replace) => this with { Caption = replace(Caption), Remark = replace(Remark) };
}

public sealed record TableRow(string Head, IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table: what is printed, the exact value, and the figure (a column's) in whose ledger entry it stands.</summary>
public sealed record TableCell(string Text, string? Value, string? Figure)
{
    /// <summary>Marked as below what the table compares with.</summary>
    public bool IsLow { get; init; }

    /// <summary>Marked as resting on an earlier day's value.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The sign of it, which the remark explains; else empty.</summary>
    public string Sign => IsCarried ? CarriedWords.Sign : "";
}

/// <summary>图表新闻: bars from zero, one an office, sorted.</summary>
public sealed record BarChart(IReadOnlyList<Inline> Caption, string Unit, IReadOnlyList<Bar> Bars) : Block
{
    /// <summary>What a marked bar means; empty where none is.</summary>
    public IReadOnlyList<Inline> MarkedMeans { get; init; } = [];

    public string OthersMean { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>The code of the figure whose ledger entry holds the bars' values.</summary>
    public string Figure { get; init; } = "";

    /// <summary>What that figure is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What an article asks for behind the part's name; asked again, it gives the same chart.</summary>
    public string Asked { get; init; } = "";

    public override void WriteTo(IBlockWriter writer) => writer.BarChart(this);

    public override IEnumerable<Line> Lines => [Caption, MarkedMeans];

    public override Block WithLines(Func<Line, Line> replace) => this with { Caption = replace(Caption), MarkedMeans = replace(MarkedMeans) };
}

/// <summary>A bar: its name, the value as printed, its length as a share of the longest (0 to 1).</summary>
public sealed record Bar(string Name, string Text, double Share, bool IsMarked);

/// <summary>口径: a note that says how a figure is meant.</summary>
public sealed record Note(string Label, IReadOnlyList<Inline> Content) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Note(this);

    public override IEnumerable<Line> Lines => [Content];

    public override Block WithLines(Func<Line, Line> replace) => this with { Content = replace(Content) };
}

/// <summary>简讯: the day in one paragraph, for a message. It stands at the head of the text, and on no page.</summary>
public sealed record Brief(IReadOnlyList<Inline> Content) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Brief(this);

    public override IEnumerable<Line> Lines => [Content];

    public override Block WithLines(Func<Line, Line> replace) => new Brief(replace(Content));
}
