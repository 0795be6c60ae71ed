namespace Bulletin.Documents.Word;

/// <summary>The page's colours: ink, one accent, greys.</summary>
internal static class Ink
{
    public const string Black = "1A1917";
    public const string Red = "B3141C";
    public const string Grey = "55514B";
    public const string Bar = "45413C";
    public const string Hair = "AAA69E";
    public const string White = "FFFFFF";
}
