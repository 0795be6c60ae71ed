namespace Bulletin.Formulas;

/// <summary>An aggregate over the offices: its argument is reckoned office by office, then made into one number.</summary>
internal sealed class AggregateExpression(int offset, Aggregate aggregate, Expression argument) : Expression(offset)
{
    public Aggregate Aggregate { get; } = aggregate;

    public Expression Argument { get; } = argument;

    public override IReadOnlyList<Expression> Parts { get; } = [argument];

    public override bool VariesByOffice => false;

    public override Rational? Value(Operands operands, int office) => operands.Once(this);

    public override string? Spreadsheet(Func<string, string?> cellOf) => null;

    public override Unit UnitIn(UnitCheck check)
    {
        var unit = Argument.UnitIn(check);
        return Aggregate == Aggregate.Count ? Unit.AnyCount : unit;
    }
}
