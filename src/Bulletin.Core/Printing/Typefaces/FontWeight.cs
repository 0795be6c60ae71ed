using System.Globalization;

namespace Bulletin.Printing.Typefaces;

/// <summary>A weight as a rule says it: a number of hundreds, or in relation to what stands around it.</summary>
internal sealed class FontWeight
{
    private readonly int _hundreds;

    public static readonly FontWeight Normal = new(4);
    public static readonly FontWeight Bold = new(7);
    public static readonly FontWeight Bolder = new(0);
    public static readonly FontWeight Lighter = new(0);
    public static readonly FontWeight Inherited = new(0);

    private FontWeight(int hundreds) => _hundreds = hundreds;

    /// <summary>Null where the word is none of a weight.</summary>
    public static FontWeight? Of(string word) => word switch
    {
        "normal" => Normal,
        "bold" => Bold,
        "bolder" => Bolder,
        "lighter" => Lighter,
        "inherit" or "unset" => Inherited,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? new(Math.Clamp((number + 50) / 100, 1, 9)) : null,
    };

    /// <summary>The weights it comes to, as bits, where around it those may hold.</summary>
    public int Within(int around)
    {
        if (_hundreds > 0)
            return 1 << _hundreds;
        if (ReferenceEquals(this, Inherited))
            return around;
        var weights = 0;
        for (var weight = 1; weight <= 9; weight++)
            if ((around >> weight & 1) != 0)
                weights |= 1 << (ReferenceEquals(this, Bolder) ? weight < 4 ? 4 : weight < 6 ? 7 : 9 : weight < 6 ? 1 : weight < 8 ? 4 : 7);
        return weights;
    }
}
