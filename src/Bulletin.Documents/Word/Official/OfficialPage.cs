using static Bulletin.Documents.Word.PageSetup;

namespace Bulletin.Documents.Word.Official;

/// <summary>GB/T 9704—2012: A4, head margin 37 mm, binding edge 28 mm, type area 156 × 225 mm with 22 lines of 28 characters.</summary>
internal static class OfficialPage
{
    /// <summary>22 of them fill the type area; of 580 only 21 would.</summary>
    public const int LinePitch = 579;

    /// <summary>28 characters of 16 points are wider than 156 mm: each gives up so many 4096ths of a point.</summary>
    private const int CharacterPitch = -849;

    /// <summary>From character to character of the body, in points.</summary>
    public const decimal Character = 16 + (CharacterPitch / 4096m);

    /// <summary>From line to line, in points.</summary>
    public const decimal Line = LinePitch / 20m;

    public static readonly PageSetup A4 = new(Millimetres(210), Millimetres(297))
    {
        Top = Millimetres(37),
        Bottom = Millimetres(35),
        Left = Millimetres(28),
        Right = Millimetres(26),
        Head = Millimetres(15),
        // The dashes beside the page number stand 7 mm below the type area.
        Foot = Millimetres(24.8m),
        LinePitch = LinePitch,
        CharacterPitch = CharacterPitch,
    };
}
