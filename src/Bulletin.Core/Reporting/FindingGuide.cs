namespace Bulletin.Reporting;

/// <summary>What each code means and what to do about it, as <c>docs/findings.md</c> says: the one place where it is written.</summary>
public sealed class FindingGuide
{
    private const string Heading = "### `";
    private const string Bullet = "- ";

    private readonly Dictionary<string, GuideEntry> _entries = new(StringComparer.Ordinal);

    public static FindingGuide None { get; } = new();

    /// <summary>The entries in the document's order.</summary>
    public IReadOnlyCollection<GuideEntry> Entries => _entries.Values;

    /// <summary>The entry of that code; null where there is none.</summary>
    public GuideEntry? Find(string code) => _entries.GetValueOrDefault(code);

    /// <summary>Reads the document: an entry is a heading <c>### `code` · class · title</c> with the list below it.</summary>
    public static FindingGuide Read(string markdown)
    {
        var guide = new FindingGuide();
        GuideEntry? entry = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('#'))
                entry = guide.Add(line);
            else if (entry is not null && line.StartsWith(Bullet, StringComparison.Ordinal))
                entry = guide._entries[entry.Code] = entry with { Lines = [.. entry.Lines, line[Bullet.Length..]] };
        }
        return guide;
    }

    private GuideEntry? Add(string line)
    {
        if (!line.StartsWith(Heading, StringComparison.Ordinal) || line[Heading.Length..].Split(" · ") is not [var code, var severity, var title])
            return null;
        var entry = new GuideEntry(code.TrimEnd('`'), severity, title);
        if (!_entries.TryAdd(entry.Code, entry))
            throw new FormatException($"The guide has {entry.Code} twice.");
        return entry;
    }
}
