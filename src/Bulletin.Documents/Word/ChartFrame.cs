using System.Globalization;
using Bulletin.Documents.Word.Drawing;
using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word;

/// <summary>A chart: its bars as one picture with alternative text, each bar's name and value beside it in a row as high as the scene says.</summary>
internal sealed class ChartFrame(WordText text, TextStyle row, TextStyle picture, TextStyle low)
{
    private const int EmuPerPoint = 12_700;

    /// <summary>Another face's letters may be wider.</summary>
    private const decimal Spare = 1.15m;

    /// <summary>What names, and values, may take of the width at most: longer ones are set smaller, and the bars keep their room.</summary>
    private const decimal MostOfNames = 0.5m, MostOfValues = 0.3m;

    public void Write(BarChart chart, decimal width)
    {
        var scene = ChartScene.Of(chart);
        var names = Math.Min(((scene.Names * Spare) + ChartScene.NameGap) * row.Size, MostOfNames * width);
        var values = Math.Min(((scene.Values * Spare) + ChartScene.ValueGap) * row.Size, MostOfValues * width);
        var size = row.Fitted(scene.Names, names - (ChartScene.NameGap * row.Size));
        var bars = width - names - values;
        var frame = new TableFrame(text.Xml, [names, bars, values], string.Concat(chart.Caption.Select(i => i.Plain)));
        for (var i = 0; i < scene.Bars.Count; i++)
        {
            frame.OpenRow(height: ChartScene.Pitch * row.Size, isExact: true);
            var bar = scene.Bars[i].Bar;
            Cell(frame, "left", () => text.Run(bar.Name, size: size));
            frame.OpenCell(new() { Merge = i == 0 ? "restart" : "continue" });
            text.Open(picture);
            if (i == 0)
                Picture(chart, BarPicture.Draw(scene, bars, row.Size), bars, scene.AxisEnd * row.Size);
            text.Close();
            frame.Close();
            Cell(frame, "right", () => text.Figure(chart.Figure, $"{bar.Name} {chart.Title}", bar.Text, bar.IsMarked ? low : null));
            frame.Close();
        }
        frame.Close();
    }

    private void Cell(TableFrame frame, string align, Action words)
    {
        frame.OpenCell(new() { Stands = "center" });
        text.Open(row, align);
        words();
        text.Close();
        frame.Close();
    }

    private void Picture(BarChart chart, byte[] content, decimal width, decimal height)
    {
        var number = text.Pictures.Add(content);
        var size = string.Create(CultureInfo.InvariantCulture, $"cx=\"{(int)(width * EmuPerPoint)}\" cy=\"{(int)(height * EmuPerPoint)}\"");
        var words = Html.Escape(PartText.Clean(ChartWords.Told(chart)));
        text.Xml.Raw($"""
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr id="{number}" name="图表{number}" descr="{words}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="图表{number}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{PictureStore.Relation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """);
    }
}
