namespace Bulletin.Typesetting;

/// <summary>One step of an outline, to the point <see cref="X"/>, <see cref="Y"/>; the control points of a curve before it.</summary>
public readonly record struct OutlineStep(OutlineVerb Verb, float X, float Y)
{
    public float X1 { get; init; }

    public float Y1 { get; init; }

    public float X2 { get; init; }

    public float Y2 { get; init; }
}
