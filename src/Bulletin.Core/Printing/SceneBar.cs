using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>A bar in a scene, with its name left of the axis and its value behind its end; the row begins at <paramref name="Row"/> ems.</summary>
public sealed record SceneBar(Bar Bar, decimal Row)
{
    public const decimal Thickness = 1.05m;

    public decimal Top => Row + 0.17m;

    /// <summary>What its name and its value stand on.</summary>
    public decimal Baseline => Row + 1.03m;
}
