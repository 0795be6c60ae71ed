using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Figures;

/// <summary>
/// A figure (数字): a value that may be printed, with its lineage: the formula and every reported value behind it.
/// <see cref="Value"/> is exact and unrounded, a rate as a share (0.9875); null where there is none (0/0).
/// </summary>
public sealed record Figure(string Code, string Title, Rational? Value, string Unit, int Decimals, string Printed)
{
    private readonly IReadOnlyList<Reported> _inputs = [];

    /// <summary>How it was reckoned, in the formula language, such as <c>合计(已复工)</c>.</summary>
    public string Formula { get; init; } = "";

    /// <summary>口径: its definition in words, where the scheme gives one.</summary>
    public string? Definition { get; init; }

    /// <summary>The number of offices in it.</summary>
    public int Offices { get; init; }

    /// <summary>The reported values behind it, in the register's order.</summary>
    public IReadOnlyList<Reported> Inputs
    {
        get => _inputs;
        init => (_inputs, Carried) = (value, CarriedIn(value));
    }

    /// <summary>The values behind it that an earlier day lent.</summary>
    public IReadOnlyList<Reported> Carried { get; private init; } = [];

    /// <summary>Codes of the figures that its formula names.</summary>
    public IReadOnlyList<string> Operands { get; init; } = [];

    /// <summary>Whether what it says of this office rests on an earlier day's value.</summary>
    public bool IsCarriedFor(Office office) => Carried.Any(i => i.Office == office);

    /// <summary>The value with its 量词 or percent sign, as it stands in running text: 7562家, 98.75%.</summary>
    public string Text => Value is null ? Printed : Printed + Unit;

    private static List<Reported> CarriedIn(IReadOnlyList<Reported> inputs)
    {
        var carried = new List<Reported>();
        foreach (var input in inputs)
            if (input.CarriedFrom is not null)
                carried.Add(input);
        return carried;
    }
}
