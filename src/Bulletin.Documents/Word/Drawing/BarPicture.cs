using Bulletin.Printing;

namespace Bulletin.Documents.Word.Drawing;

/// <summary>Draws a scene's axis and bars, 300 dots an inch; names and values are set beside it as text.</summary>
internal sealed class BarPicture
{
    /// <summary>Dots a point, of which 72 are an inch.</summary>
    private const decimal Dots = 300m / 72;

    /// <summary>How strong the axis and the outline of a hatched bar are, in dots.</summary>
    private const int Stroke = 3;

    private const byte Paper = 0, Axis = 1, Solid = 2, FirstRed = 3;

    /// <summary>Steps from paper to red, for the slanting edges of the hatch.</summary>
    private const int Reds = 16;

    /// <summary>The hatch: from stripe to stripe, and a stripe's width, in dots along a row.</summary>
    private const int Pitch = 22, Stripe = 10;

    private readonly byte[] _pixels;
    private readonly int _width;

    private BarPicture(int width, int height) => (_pixels, _width) = (new byte[width * height], width);

    /// <param name="scene">What is drawn.</param>
    /// <param name="width">How wide the longest bar is, in points.</param>
    /// <param name="em">The em of the scene, in points.</param>
    public static byte[] Draw(ChartScene scene, decimal width, decimal em)
    {
        var picture = new BarPicture(Round(width), Math.Max(1, Round(scene.AxisEnd * em)));
        foreach (var bar in scene.Bars)
        {
            var (top, end) = (Round(bar.Top * em), Round((bar.Top + SceneBar.Thickness) * em));
            var length = Math.Max(Stroke, (int)(bar.Bar.Share * picture._width));
            if (bar.Bar.IsMarked)
                picture.Hatch(top, end, length);
            else
                picture.Fill(top, end, length, Solid);
        }
        picture.Fill(0, picture._pixels.Length / picture._width, Stroke, Axis);
        return PngFile.Write(picture._pixels, picture._width, Palette());
    }

    private static int Round(decimal points) => (int)Math.Round(points * Dots);

    private void Fill(int top, int end, int length, byte colour)
    {
        for (var y = top; y < end; y++)
            _pixels.AsSpan(y * _width, length).Fill(colour);
    }

    /// <summary>Slanting stripes within an outline: the mark is told from the others without colour.</summary>
    private void Hatch(int top, int end, int length)
    {
        const byte red = FirstRed + Reds - 1;
        Fill(top, end, length, red);
        for (var y = top + Stroke; y < end - Stroke; y++)
            for (var x = Stroke; x < length - Stroke; x++)
                _pixels[(y * _width) + x] = Shade((x + y) % Pitch);
    }

    /// <summary>A stripe's two edges are softened over two dots.</summary>
    private static byte Shade(int at) => at switch
    {
        0 or Stripe => FirstRed + (Reds / 2),
        < Stripe => FirstRed + Reds - 1,
        _ => Paper,
    };

    private static byte[] Palette()
    {
        List<byte> palette = [255, 255, 255, .. Colour(Ink.Black), .. Colour(Ink.Bar)];
        var red = Colour(Ink.Red);
        for (var i = 1; i <= Reds; i++)
            palette.AddRange(red.Select(part => (byte)(255 - ((255 - part) * i / Reds))));
        return [.. palette];
    }

    private static byte[] Colour(string hex) => Convert.FromHexString(hex);
}
