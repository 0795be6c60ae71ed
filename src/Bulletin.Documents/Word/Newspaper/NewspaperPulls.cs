using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>要数: a black tag, then the figures side by side with hairlines between.</summary>
internal sealed class NewspaperPulls(WordText text, FigureStyles styles, NewspaperGrid grid)
{
    /// <summary>As many as stand in one row.</summary>
    private const int InRow = 4;

    /// <summary>So narrow that the tag's characters stand one above the other.</summary>
    private const decimal TagWidth = 16;

    private static readonly Rule Top = new(1.5m);
    private static readonly Rule Bottom = new(0.75m);

    public void Write(PullFigures pulls)
    {
        text.Blank(styles.Gap);
        for (var from = 0; from < pulls.Figures.Count; from += InRow)
            Row([.. pulls.Figures.Skip(from).Take(InRow)], isFirst: from == 0);
        text.Blank(styles.Gap);
    }

    private void Row(List<PullFigure> figures, bool isFirst)
    {
        var width = (grid.Measure - TagWidth) / figures.Count;
        var frame = new TableFrame(text.Xml, [TagWidth, .. figures.Select(_ => width)]);
        frame.OpenRow();
        frame.OpenCell(new() { Above = Top, Below = Bottom, Fill = isFirst ? Ink.Black : null, Stands = "center" });
        text.Line(styles.PullTag, isFirst ? "要数" : "");
        frame.Close();
        for (var i = 0; i < figures.Count; i++)
        {
            var inner = frame.OpenCell(new() { Above = Top, Below = Bottom, Left = i > 0 ? Rule.Hairline : null, Padding = (8, 4) }) - 12;
            Figure(figures[i], inner, isKey: isFirst && i == 0);
            frame.Close();
        }
        frame.Close();
        frame.Close();
    }

    private void Figure(PullFigure pull, decimal width, bool isKey)
    {
        var number = LineWidth.Ems(pull.Number);
        var unit = EmWidth.Of(pull.Unit) * styles.PullUnit.Size;
        var size = styles.PullNumber.Fitted(number, width - unit);
        text.Open(styles.PullNumber);
        text.Inlines(pull.Number, isLinked: false, isKey ? styles.PullKey : null, size);
        text.Run(pull.Unit, styles.PullUnit);
        text.Close();
        text.Line(styles.PullLabel, pull.Label);
        if (pull.Note.Count > 0)
            text.Line(styles.PullNote, pull.Note, isLinked: false);
    }
}
