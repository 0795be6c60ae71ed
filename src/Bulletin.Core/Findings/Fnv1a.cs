using System.Globalization;

namespace Bulletin.Findings;

/// <summary>
/// FNV-1a of 64 bits (RFC 9923): 16 hexadecimal digits that tell one text or file from another. It is a name, not a seal;
/// a cryptographic hash would load a library of its own at every start.
/// </summary>
public readonly record struct Fnv1a(ulong Value)
{
    private const ulong Prime = 1_099_511_628_211;

    public static Fnv1a Start { get; } = new(14_695_981_039_346_656_037);

    /// <summary>The hash of what was hashed so far and these bytes behind it.</summary>
    public Fnv1a Add(ReadOnlySpan<byte> bytes)
    {
        var hash = Value;
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return new(hash);
    }

    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
