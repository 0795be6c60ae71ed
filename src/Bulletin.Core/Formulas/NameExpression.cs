namespace Bulletin.Formulas;

internal sealed class NameExpression(int offset, string name) : Expression(offset)
{
    public string Name { get; } = name;

    public override bool VariesByOffice => true;

    public override Rational? Value(Operands operands, int office) => operands.Of(Name, office);

    public override string? Spreadsheet(Func<string, string?> cellOf) => cellOf(Name);

    public override Rational Slack(Func<string, Rational> halfUnit) => halfUnit(Name);

    public override Unit UnitIn(UnitCheck check) => Unit.Parse(check.UnitOf(Name));
}
