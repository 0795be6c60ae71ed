using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>A day that a return names, and where: in its title, its file's or sheet's name, a line above the table or its header.</summary>
public sealed record SeenDate(WrittenDate Date, DateSource Source, string Text, Place Place)
{
    /// <summary>Where the date ends a window (28日8时至29日8时), the day on which the window begins.</summary>
    public WrittenDate? From { get; init; }

    /// <summary>Whether it is of that day: a window is of the day on which it begins and of that on which it ends.</summary>
    public bool Agrees(DateOnly day) => Date.Agrees(day) || From?.Agrees(day) == true;
}

public enum DateSource
{
    /// <summary>The columns that were chosen by their day among others of the same name.</summary>
    Column,

    Title,
    Preamble,
    Header,
    SheetName,
    FileName,
}
