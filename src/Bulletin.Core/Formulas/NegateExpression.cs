namespace Bulletin.Formulas;

internal sealed class NegateExpression(int offset, Expression operand) : Expression(offset)
{
    public override IReadOnlyList<Expression> Parts { get; } = [operand];

    public override Rational? Value(Operands operands, int office) => Parts[0].Value(operands, office) is { } value ? -value : null;

    public override string? Spreadsheet(Func<string, string?> cellOf) => Parts[0].Spreadsheet(cellOf) is { } operand ? $"(-{operand})" : null;

    public override Rational Slack(Func<string, Rational> halfUnit) => Parts[0].Slack(halfUnit);

    public override Unit UnitIn(UnitCheck check) => Parts[0].UnitIn(check);
}
