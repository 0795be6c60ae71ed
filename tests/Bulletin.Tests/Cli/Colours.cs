namespace Bulletin.Tests.Cli;

/// <summary>Colours in a transcript that a person can read: ‹red›错误‹/›.</summary>
internal static class Colours
{
    private static readonly (string Code, string Name)[] All = [("\e[1;31m", "‹red›"), ("\e[1;33m", "‹yellow›"), ("\e[1m", "‹bold›"), ("\e[2m", "‹faint›"), ("\e[0m", "‹/›")];

    public static string Named(string shown) => All.Aggregate(shown, (text, colour) => text.Replace(colour.Code, colour.Name, StringComparison.Ordinal));

    public static string Without(string named) => All.Aggregate(named, (text, colour) => text.Replace(colour.Name, "", StringComparison.Ordinal));
}
