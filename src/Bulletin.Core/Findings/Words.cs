namespace Bulletin.Findings;

/// <summary>One thing said in both languages of the tool, so that neither can be forgotten.</summary>
public sealed record Words(string Chinese, string English)
{
    /// <summary>Words that are the same in both languages: a name, a cell's text.</summary>
    public static Words Same(string text) => new(text, text);

    public static Words None { get; } = new("", "");

    /// <summary>The one behind the other.</summary>
    public Words Then(Words more) => new(Chinese + more.Chinese, English + more.English);

    /// <summary>As a sentence: with its mark behind it and, in English, a capital before it.</summary>
    public Words Sentence() => new(Ended(Chinese, "。？！", '。'), Ended(English.Length == 0 ? "" : char.ToUpperInvariant(English[0]) + English[1..], ".?!", '.'));

    private static string Ended(string text, string marks, char mark) =>
        text.TrimEnd('）', '”', ')') is var bare && (bare.Length == 0 || marks.Contains(bare[^1], StringComparison.Ordinal)) ? text : text + mark;

    public string In(Language language) => language == Language.English ? English : Chinese;

    public override string ToString() => Chinese;
}
