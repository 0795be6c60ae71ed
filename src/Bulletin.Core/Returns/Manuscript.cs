using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>文稿: what people wrote for the page, in the order of the sheet. It is text, never code.</summary>
public sealed record Manuscript(Place Place, IReadOnlyList<ManuscriptRow> Rows)
{
    /// <summary>The text of the first line of that part, or null.</summary>
    public string? First(string part) => Rows.FirstOrDefault(r => r.Part == part)?.Text;
}
