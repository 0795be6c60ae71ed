namespace Bulletin.Figures;

/// <summary>论断: words such as 全部 or 突破5万人 that a figure bears out, and that figure's code.</summary>
public sealed record Claim(string Figure, string Words);
