namespace Bulletin.Documents.Word;

/// <summary>页眉 or 页脚: what stands at the head or foot of the pages of a kind.</summary>
/// <param name="Part">header or footer.</param>
/// <param name="Pages">default, first or even.</param>
/// <param name="Content">The part.</param>
internal sealed record PageFurniture(string Part, string Pages, byte[] Content);
