namespace Bulletin.Schemes;

/// <summary>An indicator while its scheme is read: what it refers to can be checked only when all have been read.</summary>
internal sealed class IndicatorSource(YamlMap map)
{
    public YamlMap Map { get; } = map;

    public YamlText Code { get; set; } = null!;

    public Indicator Indicator { get; set; } = null!;

    public YamlText? PartOf { get; init; }

    public YamlText? Rest { get; init; }

    public YamlText? Formula { get; init; }
}
