namespace Bulletin.Documents.Importing;

/// <summary>A file to be read: its name below the input argument, its bytes, and the terms on which it is read.</summary>
internal sealed record SentFile(string Name, byte[] Bytes, ReadingLimits Limits)
{
    /// <summary>Tells a reader that nobody waits for it any longer.</summary>
    public CancellationToken GivenUp { get; init; }

    /// <summary>What is large or out of order is left to a process of its own.</summary>
    public bool MayGoApart { get; init; }

    /// <summary>The processor time that reading it may take: a base, and more with its size.</summary>
    public TimeSpan Time => TimeSpan.FromSeconds(Limits.Seconds + (Bytes.Length / (double)ReadingLimits.Megabyte));
}
