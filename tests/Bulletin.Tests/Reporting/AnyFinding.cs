using Bulletin.Findings;
using Bulletin.Reporting;
using CsCheck;

namespace Bulletin.Tests.Reporting;

/// <summary>Findings with whatever people may have typed in them.</summary>
internal static class AnyFinding
{
    private static readonly string[] Pieces = ["%", ":", ",", "::error::", "\r", "\n", "\"", "'", "<", "&", "]]>", "/", "\\", "#", "?", " ", "甲", "𠮷", "\u0001", "\u2028", "\ud83d", "\ufffe", "a"];

    private static readonly FindingKind[] Kinds =
    [
        new("one-kind", Severity.Error, new("一类", "one")), new("other-kind", Severity.Verify, new("二类：，%", "other: , %")), new("third-kind", Severity.Note, new("三类", "third")),
    ];

    public static Gen<string> Text { get; } =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())).Array[1, 8].Select(string.Concat);

    private static Gen<Place> AnyPlace { get; } = Gen.Select(Text, Text, Gen.Int[0, 3], (file, sheet, kind) => kind switch
    {
        0 => new Place(file),
        1 => Place.InText(file, 3, 4),
        2 => new(file, sheet),
        _ => new(file, sheet, new(4, 3)),
    });

    public static Gen<Finding> One { get; } = Gen.Select(Gen.Int[0, 2], AnyPlace, Text, Text, AnyPlace, Gen.Bool, (kind, place, message, found, other, isAccepted) =>
        Kinds[kind].At(place, Words.Same(message), Words.Same(found)) with
        {
            Found = found,
            Expected = Words.Same(message),
            Cells = [new(other, found)],
            Accepted = isAccepted ? new("0123456789abcdef", Kinds[kind].Code, new(2021, 7, 29), found, message) : null,
        });

    public static Gen<CheckReport> Report { get; } = Gen.Select(One.Array[0, 4], Gen.Bool, Gen.Bool, (findings, isStrict, isEnglish) =>
        new CheckReport(findings, null) { IsStrict = isStrict, Language = isEnglish ? Language.English : Language.Chinese, Version = "1.2.3", ExitCode = 3, IsUnreadable = isStrict });
}
