using Bulletin.Figures;
using Bulletin.Findings;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Bulletin.Editing;

/// <summary>Builds the parts of a page that <c>:::</c> names: 要数, 数据表, 图表, 口径, 简讯.</summary>
internal sealed class PartBuilder(FigureSet figures, InlineBuilder inlines, SourceText source, ICollection<Finding> findings)
{
    private static readonly string[] Names = ["要数", "数据表", "图表", "口径", "简讯"];

    private static readonly string[] Attributes = ["low", "foot", "rank", "heads"];

    public Block? Build(CustomContainer container)
    {
        var part = new Part(container, figures, inlines, source, findings);
        if (!part.IsClosed)
        {
            part.Fault(new($"版块“{part.Name}”没有收尾的 :::，后面的文字都会被吞掉。", $"The part '{part.Name}' has no closing :::, and would swallow all that follows."));
            return null;
        }
        foreach (var unknown in part.Attributes.Except(Attributes))
        {
            var near = Spelling.Offer(unknown, Attributes);
            part.Fault(new($"版块没有“{unknown}”这个属性。{near.Chinese}", $"A part has no attribute '{unknown}'.{near.English}"));
        }
        var foreign = part.Name switch
        {
            "要数" => part.Foreign(0, hasItems: true, hasTable: false),
            "数据表" => part.Foreign(2, hasItems: false, hasTable: true),
            "图表" => part.Foreign(1, hasItems: false, hasTable: true),
            "口径" or "简讯" => part.Foreign(int.MaxValue, hasItems: false, hasTable: false),
            _ => null,
        };
        if (foreign is not null)
            part.Fault(foreign, new($"版块“{part.Name}”里有它印不了的东西，会丢掉；前面多半少了收尾的 :::。", $"The part '{part.Name}' holds what it cannot print and would lose; a closing ::: before it is probably missing."));
        switch (part.Name)
        {
            case "要数":
                return Pulls(part);
            case "数据表":
                return new TableBuilder(part, figures).Build();
            case "图表":
                return new ChartBuilder(part, figures).Build();
            case "口径":
                return new Note("口径", [.. part.Paragraphs.SelectMany(p => p)]);
            case "简讯":
                return new Brief([.. part.Paragraphs.SelectMany(p => p)]);
            default:
                var offer = Spelling.Offer(part.Name, Names);
                part.Fault(new($"没有“{part.Name}”这种版块。{offer.Chinese}", $"There is no part '{part.Name}'.{offer.English}"));
                return null;
        }
    }

    private static PullFigures? Pulls(Part part) =>
        part.Items.Select(item => Pull(part, item)).OfType<PullFigure>().ToList() is { Count: > 0 } pulls ? new PullFigures(pulls) : null;

    /// <summary>An item of 要数: number | label | note.</summary>
    private static PullFigure? Pull(Part part, ParagraphBlock item)
    {
        var cells = Divide(part.Line(item));
        if (cells.Count < 2 || cells[0].All(i => i is not FigureRun))
        {
            part.Fault(item, new("要数的一项要写：- 数 | 名称 | 说明", "An item of 要数 is written: - number | label | note"));
            return null;
        }
        var number = cells[0];
        var unit = "";
        if (number is [FigureRun only] && only.Text.EndsWith(only.Figure.Unit, StringComparison.Ordinal))
        {
            unit = only.Figure.Unit;
            number = [only with { Text = only.Text[..^unit.Length] }];
        }
        return new(number, unit, string.Concat(cells[1].Select(i => i.Plain)), cells.Count > 2 ? cells[2] : []);
    }

    private static List<List<Inline>> Divide(IReadOnlyList<Inline> inlines)
    {
        List<List<Inline>> cells = [[]];
        foreach (var inline in inlines)
        {
            if (inline is not TextRun { Text: var text })
            {
                cells[^1].Add(inline);
                continue;
            }
            var pieces = text.Split('|');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                    cells.Add([]);
                if (pieces[i].Trim().Length > 0)
                    cells[^1].Add(new TextRun(pieces[i].Trim()) { Written = inline.Written });
            }
        }
        return cells;
    }
}
