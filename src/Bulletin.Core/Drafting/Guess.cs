namespace Bulletin.Drafting;

/// <summary>Something that a draft takes for granted, and why; the reason is written beside it for whoever goes over the draft.</summary>
/// <param name="Value">What is guessed.</param>
/// <param name="Because">Why, in a few words of Chinese; empty where it stands in the workbook and is no guess.</param>
internal sealed record Guess<T>(T Value, string Because)
{
    /// <summary>As a comment at the end of a line; empty where nothing was guessed.</summary>
    public string Comment => Because.Length == 0 ? "" : $"  # 猜的：{Because}";
}
