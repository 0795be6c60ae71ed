namespace Bulletin.Typesetting;

/// <summary>A face by its name, and the weights that a page sets in it.</summary>
internal sealed record ServedWeights(string Family, int Weight, int From, int UpTo);
