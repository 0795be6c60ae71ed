namespace Bulletin.Findings;

/// <summary>One thing said in both languages of the tool, so that neither can be forgotten.</summary>
public sealed record Words(string Chinese, string English)
{
    /// <summary>Words that are the same in both languages: a name, a cell's text.</summary>
    public static Words Same(string text) => new(text, text);

    public string In(Language language) => language == Language.English ? English : Chinese;

    public override string ToString() => Chinese;
}
