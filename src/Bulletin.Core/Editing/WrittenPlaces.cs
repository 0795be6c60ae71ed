using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>Remembers where each line of an article was written, so that what is found in it later still points to its cell or file.</summary>
internal sealed class WrittenPlaces
{
    private readonly Dictionary<object, Place> _places = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Inline> Remember(IReadOnlyList<Inline> line, Place place)
    {
        _places[line] = place;
        return line;
    }

    public Place? Of(IReadOnlyList<Inline> line) => _places.GetValueOrDefault(line);
}
