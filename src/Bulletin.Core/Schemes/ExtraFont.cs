using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>补充字库: a font file beside the scheme, for characters that the program's own faces lack, and where the scheme names it.</summary>
public sealed record ExtraFont(string File, Place Place);
