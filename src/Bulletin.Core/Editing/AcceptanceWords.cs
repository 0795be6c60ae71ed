using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>Lists on the page the 错误 for which somebody answers: 认可：…（王某：电话核实）.</summary>
internal static class AcceptanceWords
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(f => f.Severity == Severity.Error).Select(Of).OfType<string>()];

    private static string? Of(Finding finding) =>
        finding.Accepted is { } by ? $"认可：{finding.Message.Chinese.TrimEnd('。')}（{by.By}：{by.Because}）" : null;
}
