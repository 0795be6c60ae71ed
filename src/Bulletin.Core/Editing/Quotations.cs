using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>The texts of offices that articles quote, each with its cell: what is found in one points there and not at the article.</summary>
internal sealed class Quotations
{
    private const string Scheme = "quote:";

    private readonly List<Place> _places = [];

    /// <summary>The text as an article may print it. The link is for <see cref="PlaceOf"/> alone; no reader sees it.</summary>
    public Markup Quote(string text, Place place)
    {
        _places.Add(place);
        return Markup.LinkTo(text, Scheme + (_places.Count - 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The cell behind a link that <see cref="Quote"/> made, else null.</summary>
    public Place? PlaceOf(string url) =>
        url.StartsWith(Scheme, StringComparison.Ordinal) && int.TryParse(url.AsSpan(Scheme.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _places.Count ? _places[index] : null;
}
