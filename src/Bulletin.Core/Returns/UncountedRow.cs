using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A row of numbers that was not counted, because it names no office or one that the register does not know.</summary>
public sealed record UncountedRow(string Name, Place Place)
{
    public static readonly FindingKind UnknownOffice = new("office-unknown", Severity.Error,
        new("名册里没有的办事处", "An office that the register does not know"));

    public static readonly FindingKind Nameless = new("row-without-office", Severity.Error,
        new("有数字、没有办事处的行", "A row of numbers without an office"));

    /// <summary>The office whose name it was probably meant to bear; null where none is near.</summary>
    public Office? Near { get; private init; }

    public IReadOnlyList<UncountedValue> Values { get; init; } = [];

    private Words Offer { get; init; } = new("", "");

    public static UncountedRow Of(string name, Place place, OfficeRegister offices)
    {
        // 东湖街道：北片: a row of its own is due of the office, not one of a part of it.
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && OfficeNames.Find(name[..colon], offices) is { } whole)
            return new(name, place) { Near = whole, Offer = new($"如是“{whole.Name}”的数，请只写它的名称。", $" If it is of {whole.Name}, write that name alone.") };
        var near = name.Length == 0 ? null : Spelling.Nearest(name, offices.Names);
        return new(name, place) { Near = near is null ? null : offices.Find(near), Offer = near is null ? new("", "") : Spelling.Offer(name, offices.Names) };
    }

    public Finding ToFinding() => Name.Length == 0
        ? Nameless.At(Place,
            new("这一行有数字，却没有写是哪个办事处，没有计入。", "This row has numbers but names no office; it was not counted."),
            new("请补上办事处名称；如是合计，请写“合计”。", "Write the office's name; if it is a total, write 合计."))
        : UnknownOffice.At(Place,
            new($"名册里没有“{Name}”，这一行没有计入。{Offer.Chinese}", $"The register knows no office '{Name}'; its row was not counted.{Offer.English}"),
            new("请改正名称，或在制度的 offices 中加上它或它的别名。", "Correct the name, or add it or its alias to 'offices' in the scheme.")) with
        { Found = Name, ForOffice = new("请改正名称，写全称；名称没有错的，请说明。", "Correct the name and write it in full; if it is right, say so.") };

    /// <summary>What the row holds for an indicator; zero where it has no number.</summary>
    public Rational ValueOf(Indicator indicator)
    {
        var sum = Rational.Zero;
        foreach (var value in Values)
            if (value.Indicator == indicator)
                sum += value.Value;
        return sum;
    }
}
