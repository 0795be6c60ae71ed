namespace Bulletin.Findings;

/// <summary>The language that the tool speaks with the person in front of it. The page is always Chinese.</summary>
public enum Language
{
    Chinese,
    English,
}
