using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>
/// A bar chart as it is drawn, whatever draws it: lengths in ems of its type, so that type never scales with the drawing; a bar's width is a
/// share of what the widest may take.
/// </summary>
public sealed record ChartScene(IReadOnlyList<SceneBar> Bars)
{
    /// <summary>From bar to bar.</summary>
    public const decimal Pitch = 1.4m;

    /// <summary>From a name's end to the axis, and from a bar's end to its value.</summary>
    public const decimal NameGap = 0.5m;
    public const decimal ValueGap = 0.45m;

    private const decimal Below = 0.2m;

    public static ChartScene Of(BarChart chart) => new([.. chart.Bars.Select((b, i) => new SceneBar(b, Pitch * i))]);

    /// <summary>Where the axis ends.</summary>
    public decimal AxisEnd => Pitch * Bars.Count;

    public decimal Height => AxisEnd + Below;

    /// <summary>The width of the longest name.</summary>
    public decimal Names => Bars.Count == 0 ? 0 : Bars.Max(b => EmWidth.Of(b.Bar.Name));

    /// <summary>The width of the longest value.</summary>
    public decimal Values => Bars.Count == 0 ? 0 : Bars.Max(b => EmWidth.Of(b.Bar.Text));
}
