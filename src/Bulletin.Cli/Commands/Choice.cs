using System.CommandLine.Parsing;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>An option's closed list of words: those it takes, and those that it will take once they are built.</summary>
internal sealed record Choice(string Option, IReadOnlyList<string> Known)
{
    public IReadOnlyList<string> NotYet { get; init; } = [];

    /// <summary>The word that was written, whatever its case; else null, with an error that offers the nearest.</summary>
    public string? Read(string written, ArgumentResult result, Language language)
    {
        var word = written.ToLowerInvariant();
        if (Known.Contains(word))
            return word;
        result.AddError((NotYet.Contains(word) ? Commands.NotYet.Sentence($"{Option} {word}") : Unknown(written)).In(language));
        return null;
    }

    private Words Unknown(string written)
    {
        var offer = Spelling.Offer(written, Known);
        return new($"{Option} 不能写“{written}”，可写 {string.Join('、', Known)}。{offer.Chinese}", $"{Option} does not take '{written}'; it takes {string.Join(", ", Known)}.{offer.English}");
    }
}
