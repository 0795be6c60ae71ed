using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>清样: a printed <c>bulletin.md</c>, perhaps edited by hand: its articles and what stands above and below them.</summary>
internal sealed record Galley(DateOnly Date, IReadOnlyList<ArticleSource> Articles)
{
    /// <summary>The key of the day of the data in its front matter.</summary>
    public const string DateKey = "date";

    public const string PaperKey = "paper";

    /// <summary>What divides articles.</summary>
    public const string Rule = "---";

    /// <summary>A line of the headline (主题).</summary>
    public const string Head = "## ";

    /// <summary>A section: 栏题 and 小标题.</summary>
    public const string Section = "### ";

    /// <summary>What opens and closes a part of the page.</summary>
    public const string Fence = ":::";

    /// <summary>引题 above the headline, 副题 below it.</summary>
    public const string Beside = "#### ";

    /// <summary>导语.</summary>
    public const string Lead = "> ";

    /// <summary>What stands above the articles of a draft.</summary>
    public const string DraftMark = "**草稿**";

    /// <summary>What heads the ledger, below all articles.</summary>
    public const string Ledger = "数字底稿";

    /// <summary>The heads of its table.</summary>
    public const string LedgerHeads = "| 数值 | 定义 | 算法 | 单元格 |";

    public const char BylineOpen = '（';

    public const char BylineClose = '）';

    /// <summary>Whether a line of Markdown is an article's byline: words in brackets, all by themselves.</summary>
    public static bool IsByline(string line) => line is [BylineOpen, _, .., BylineClose];

    public Paper? Paper { get; init; }

    /// <summary>报名: the line above all.</summary>
    public required SourceText Name { get; init; }

    /// <summary>The line below the paper's name: days, section, 版次, credits.</summary>
    public required SourceText Folio { get; init; }

    /// <summary>The rows of the ledger, each with the code that it is of and what it prints.</summary>
    public IReadOnlyList<GalleyEntry> Entries { get; init; } = [];
}

/// <summary>A row of the ledger as it stands in a manuscript.</summary>
internal sealed record GalleyEntry(string Code, string Text, Place Place);
