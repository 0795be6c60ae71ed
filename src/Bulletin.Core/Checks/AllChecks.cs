namespace Bulletin.Checks;

/// <summary>Every check, in the order in which they are made.</summary>
public static class AllChecks
{
    public static IReadOnlyList<Check> InOrder { get; } = [];
}
