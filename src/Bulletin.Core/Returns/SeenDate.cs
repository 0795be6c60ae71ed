using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>A day that a return names, and where: in its title, its file's or sheet's name, a line above the table or its header.</summary>
public sealed record SeenDate(WrittenDate Date, DateSource Source, string Text, Place Place);

public enum DateSource
{
    Title,
    Preamble,
    Header,
    SheetName,
    FileName,
}
