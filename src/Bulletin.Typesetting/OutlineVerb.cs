namespace Bulletin.Typesetting;

/// <summary>How an outline goes on.</summary>
public enum OutlineVerb
{
    Move,
    Line,

    /// <summary>A curve of one control point.</summary>
    Quadratic,

    /// <summary>A curve of two control points.</summary>
    Cubic,
    Close,
}
