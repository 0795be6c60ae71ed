namespace Bulletin.Typefaces;

/// <summary>Marks the assembly whose resources are the font files, by their names: <c>NotoSerifSC-400</c>.</summary>
public static class FaceFiles;
