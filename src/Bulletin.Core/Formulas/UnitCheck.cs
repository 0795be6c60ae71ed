using Bulletin.Findings;

namespace Bulletin.Formulas;

/// <summary>Goes through a formula's units and keeps the first that does not fit.</summary>
internal sealed class UnitCheck(Formula formula, Func<string, string> unitOf)
{
    public Finding? Finding { get; private set; }

    public string UnitOf(string name) => unitOf(name);

    /// <summary>What is added or subtracted must have one unit.</summary>
    public Unit Same(BinaryExpression sum, Unit left, Unit right)
    {
        if (!left.Agrees(right))
            Finding ??= Formula.WrongUnit.At(formula.PlaceAt(sum.Offset),
                new($"单位为“{Named(left).Chinese}”与“{Named(right).Chinese}”的数不能相加减", $"values in '{Named(left).English}' and '{Named(right).English}' cannot be added or subtracted"),
                new("请核对公式中的名称，或统一它们的单位", "check the names in the formula, or give them one unit")) with
            { Found = formula.Text };
        return left == Unit.AnyCount ? right : left;
    }

    /// <summary>The first unit that does not fit within the sides of a comparison or between them; a bare number fits any.</summary>
    public static Finding? Sides(Comparison comparison, Func<string, string> unitOf)
    {
        var (left, right) = (new UnitCheck(comparison.Left, unitOf), new UnitCheck(comparison.Right, unitOf));
        var (a, b) = (comparison.Left.Root.UnitIn(left), comparison.Right.Root.UnitIn(right));
        if ((left.Finding ?? right.Finding) is { } within)
            return within;
        if (comparison.Left.Names.Count == 0 || comparison.Right.Names.Count == 0 || a.Agrees(b))
            return null;
        return Formula.WrongUnit.At(comparison.Right.PlaceAt(0),
            new($"“{comparison.Sign}”两边的单位不同：“{Named(a).Chinese}”与“{Named(b).Chinese}”", $"the sides of '{comparison.Sign}' have different units: '{Named(a).English}' and '{Named(b).English}'"),
            new("请核对两边的名称", "check the names on both sides")) with
        { Found = comparison.Right.Text };
    }

    /// <summary>The result must have the unit that is declared for it.</summary>
    public void Declared(Expression root, string declared)
    {
        var unit = root.UnitIn(this);
        var fits = unit == Unit.AnyCount ? declared != "%" : unit.Agrees(Unit.Parse(declared));
        if (!fits)
            Finding ??= Formula.WrongUnit.At(formula.PlaceAt(root.Offset),
                new($"公式算出的单位是“{Named(unit).Chinese}”，写明的单位却是“{declared}”", $"the formula yields '{Named(unit).English}', but its unit is given as '{declared}'"),
                new("请改公式，或改 unit", "mend the formula, or its unit")) with
            { Found = formula.Text, Expected = Words.Same(declared) };
        if (declared == "%" && MultipliesByHundred(root))
            Finding ??= Formula.WrongUnit.At(formula.PlaceAt(root.Offset),
                new("单位为 % 时公式只写比值，不要再乘以 100", "a formula in % gives the share itself: do not multiply it by 100"),
                new("请删去“* 100”", "leave out '* 100'")) with
            { Found = formula.Text };
    }

    private static bool MultipliesByHundred(Expression root) =>
        root is BinaryExpression { Sign: '*' } product
        && (product.Left is NumberExpression { Number: var a } && a == Hundred || product.Right is NumberExpression { Number: var b } && b == Hundred);

    private static Rational Hundred { get; } = Rational.From(100);

    private static Words Named(Unit unit) => unit.IsNone ? new("纯数", "pure number") : Words.Same(unit.ToString());
}
