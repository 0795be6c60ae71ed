namespace Bulletin.Typesetting;

/// <summary>Makes a file out of a font that lies in memory only for so long.</summary>
internal delegate byte[] Packing(ReadOnlySpan<byte> font);
