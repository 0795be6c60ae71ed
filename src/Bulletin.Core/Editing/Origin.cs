using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>Where words were written: a cell, or a line and column of a file. What is found in them later still points there.</summary>
public sealed record Origin(Place Place)
{
    /// <summary>The words stand there letter by letter, and were not printed by code.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Where the letter of that index was written.</summary>
    public Place At(int letter) => IsVerbatim && Place.Column is { } column ? Place with { Column = column + letter } : Place;

    /// <summary>Where the words go on behind their first letters.</summary>
    public Origin Behind(int letters) => this with { Place = At(letters) };

    /// <summary>Whether words that begin here go on where <paramref name="length"/> letters of these end.</summary>
    public bool IsFollowedBy(Origin next, int length) => IsVerbatim == next.IsVerbatim && next.Place == At(length);
}
