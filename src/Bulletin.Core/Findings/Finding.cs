using System.Globalization;
using System.Text;

namespace Bulletin.Findings;

/// <summary>Something that can be said about a return, a scheme or a text: what was found, where, what was expected, what to do.</summary>
public sealed record Finding(FindingKind Kind, Place Place, Words Message, Words Action)
{
    /// <summary>The class, which a scheme's policy may lower: an 错误 whose value is left out becomes 核实.</summary>
    public Severity Severity { get; init; } = Kind.Severity;

    /// <summary>The text as it was found; null where nothing was.</summary>
    public string? Found { get; init; }

    public Words? Expected { get; init; }

    /// <summary>The code of the indicator whose values in that return it sets aside as a whole; null where it is about a cell or about none.</summary>
    public string? Indicator { get; init; }

    /// <summary>
    /// Tells this finding from every other, and from itself once the cell behind it has changed: 16 hexadecimal digits, FNV-1a of 64 bits
    /// (RFC 9923). It is a name, not a seal; a cryptographic hash would load a library of its own at every start.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            const ulong offset = 14_695_981_039_346_656_037;
            const ulong prime = 1_099_511_628_211;
            var hash = offset;
            foreach (var b in Encoding.UTF8.GetBytes(string.Join('\n', Kind.Code, Place.ToString(), Found ?? "", Message.Chinese)))
                hash = unchecked((hash ^ b) * prime);
            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }
    }
}
