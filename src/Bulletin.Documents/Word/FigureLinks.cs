using System.Globalization;
using Bulletin.Editing;
using Bulletin.Figures;

namespace Bulletin.Documents.Word;

/// <summary>Where in the document each figure's entry in the ledger stands.</summary>
internal sealed class FigureLinks
{
    private readonly Dictionary<string, string> _bookmarks = [];

    /// <summary>Of parts that print no figures.</summary>
    public static readonly FigureLinks None = new(new Ledger([], []));

    public FigureLinks(Ledger ledger)
    {
        foreach (var entry in ledger.Entries)
            _bookmarks.TryAdd(entry.Figure.Code, string.Create(CultureInfo.InvariantCulture, $"底稿_{_bookmarks.Count + 1}"));
    }

    /// <summary>The bookmark's name; null where the ledger does not hold the figure.</summary>
    public string? BookmarkOf(Figure figure) => _bookmarks.GetValueOrDefault(figure.Code);
}
