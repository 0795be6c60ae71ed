namespace Bulletin.Returns;

/// <summary>The name that a label stands for: 其中：已复工企业 is 已复工企业, and so is 已复工企业：.</summary>
internal static class HeaderName
{
    private const string OfWhich = "其中:";

    /// <summary>The name in a folded label.</summary>
    public static string Plain(string folded) =>
        (folded.StartsWith(OfWhich, StringComparison.Ordinal) ? folded[OfWhich.Length..] : folded).TrimEnd(':');
}
