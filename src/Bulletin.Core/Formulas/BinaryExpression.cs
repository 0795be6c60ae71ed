namespace Bulletin.Formulas;

/// <summary>Two operands and one of <c>+ - * /</c>. Null where an operand is null or the divisor is zero.</summary>
internal sealed class BinaryExpression(int offset, char sign, Expression left, Expression right) : Expression(offset)
{
    public char Sign { get; } = sign;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Parts { get; } = [left, right];

    public override Rational? Value(Operands operands, int office)
    {
        if (Left.Value(operands, office) is not { } a || Right.Value(operands, office) is not { } b)
            return null;
        return Sign switch
        {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            _ => a.Over(b),
        };
    }

    public override string? Spreadsheet(Func<string, string?> cellOf) =>
        Left.Spreadsheet(cellOf) is { } left && Right.Spreadsheet(cellOf) is { } right ? $"({left}{Sign}{right})" : null;

    public override Rational Slack(Func<string, Rational> halfUnit) => (Sign, Left, Right) switch
    {
        ('+' or '-', _, _) => Left.Slack(halfUnit) + Right.Slack(halfUnit),
        ('*', NumberExpression times, _) => Right.Slack(halfUnit) * times.Number.Abs(),
        ('*', _, NumberExpression times) => Left.Slack(halfUnit) * times.Number.Abs(),
        ('/', _, NumberExpression by) => Left.Slack(halfUnit).Over(by.Number.Abs()) ?? Rational.Zero,
        _ => Rational.Zero,
    };

    public override Unit UnitIn(UnitCheck check)
    {
        var a = Left.UnitIn(check);
        var b = Right.UnitIn(check);
        return Sign switch
        {
            '*' => a.Times(b),
            '/' => a.Over(b),
            _ => check.Same(this, a, b),
        };
    }
}
