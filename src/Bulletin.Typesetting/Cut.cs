using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Bulletin.Typesetting;

/// <summary>A face cut down to some characters, as a rule of a style sheet.</summary>
internal sealed record Cut(Face Face, ServedWeights For, List<int> Characters)
{
    /// <summary>It stands in for another face, for these characters alone.</summary>
    public bool IsInstead { get; init; }

    public byte[] Rule()
    {
        var woff = Face.Subset(Characters, pack: Woff.Pack);
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"@font-face {{ font-family: \"{For.Family}\"; font-weight: {For.From} {For.UpTo};{Range()} src: url(data:font/woff;base64,"));
        var tail = ") format(\"woff\"); }\n"u8;
        var rule = new byte[head.Length + Base64.GetMaxEncodedToUtf8Length(woff.Length) + tail.Length];
        head.CopyTo(rule, 0);
        Base64.EncodeToUtf8(woff, rule.AsSpan(head.Length), out _, out var written);
        tail.CopyTo(rule.AsSpan(head.Length + written));
        return rule;
    }

    private string Range() => IsInstead ? " unicode-range: " + string.Join(",", Characters.Select(c => "U+" + c.ToString("X", CultureInfo.InvariantCulture))) + ";" : "";
}
