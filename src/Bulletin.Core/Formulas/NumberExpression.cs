namespace Bulletin.Formulas;

/// <summary>A number written in the formula, exact as written.</summary>
internal sealed class NumberExpression(int offset, Rational number) : Expression(offset)
{
    public Rational Number { get; } = number;

    public override Rational? Value(Operands operands, int office) => Number;

    public override string? Spreadsheet(Func<string, string?> cellOf) => $"({Number.Numerator}/{Number.Denominator})";

    public override Unit UnitIn(UnitCheck check) => Unit.None;
}
