using System.Runtime.InteropServices;

namespace Bulletin.Typesetting;

/// <summary>The contours of a glyph: moves, lines, curves of one or two control points, closings, in their order.</summary>
public sealed record GlyphOutline(IReadOnlyList<OutlineStep> Steps)
{
    internal static unsafe GlyphOutline Draw(nint font, uint glyph)
    {
        var steps = new List<OutlineStep>();
        var drawing = GCHandle.Alloc(steps);
        var functions = HarfBuzz.CreateDrawing();
        HarfBuzz.OnMove(functions, &Move, 0, 0);
        HarfBuzz.OnLine(functions, &Line, 0, 0);
        HarfBuzz.OnQuadratic(functions, &Quadratic, 0, 0);
        HarfBuzz.OnCubic(functions, &Cubic, 0, 0);
        HarfBuzz.OnClose(functions, &Close, 0, 0);
        HarfBuzz.Draw(font, glyph, functions, GCHandle.ToIntPtr(drawing));
        HarfBuzz.DestroyDrawing(functions);
        drawing.Free();
        return new(steps);
    }

    [UnmanagedCallersOnly]
    private static void Move(nint functions, nint drawing, nint state, float x, float y, nint owner) => Add(drawing, new(OutlineVerb.Move, x, y));

    [UnmanagedCallersOnly]
    private static void Line(nint functions, nint drawing, nint state, float x, float y, nint owner) => Add(drawing, new(OutlineVerb.Line, x, y));

    [UnmanagedCallersOnly]
    private static void Quadratic(nint functions, nint drawing, nint state, float x1, float y1, float x, float y, nint owner) =>
        Add(drawing, new(OutlineVerb.Quadratic, x, y) { X1 = x1, Y1 = y1 });

    [UnmanagedCallersOnly]
    private static void Cubic(nint functions, nint drawing, nint state, float x1, float y1, float x2, float y2, float x, float y, nint owner) =>
        Add(drawing, new(OutlineVerb.Cubic, x, y) { X1 = x1, Y1 = y1, X2 = x2, Y2 = y2 });

    [UnmanagedCallersOnly]
    private static void Close(nint functions, nint drawing, nint state, nint owner) => Add(drawing, new(OutlineVerb.Close, 0, 0));

    private static void Add(nint drawing, OutlineStep step) => ((List<OutlineStep>)GCHandle.FromIntPtr(drawing).Target!).Add(step);
}
