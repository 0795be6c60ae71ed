using System.Security.Cryptography;
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

    /// <summary>Tells this finding from every other, and from itself once the cell behind it has changed: 16 hexadecimal digits.</summary>
    public string Fingerprint
    {
        get
        {
            var text = string.Join('\n', Kind.Code, Place.ToString(), Found ?? "", Message.Chinese);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        }
    }
}
