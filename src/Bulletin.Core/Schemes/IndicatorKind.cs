namespace Bulletin.Schemes;

/// <summary>What sort of number an indicator is. It says what may be done with it.</summary>
public enum IndicatorKind
{
    /// <summary>存量: as of now; adds up over offices, never over days.</summary>
    Stock,

    /// <summary>流量: of the day; adds up over both.</summary>
    Flow,

    /// <summary>变动: a difference, which may be negative.</summary>
    Change,

    /// <summary>比率: as the office reported it; compared with its formula, never summed.</summary>
    Rate,

    /// <summary>文字: quoted, never reckoned.</summary>
    Text,
}
