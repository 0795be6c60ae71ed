using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>The grounds of marked cells: light, so that dark text is read on them.</summary>
internal static class Colours
{
    public const string Dark = "FF000000";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "FFFFC7CE",
        Severity.Verify => "FFFFE699",
        _ => "FFDDEBF7",
    };
}
