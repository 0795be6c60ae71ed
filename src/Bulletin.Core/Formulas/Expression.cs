namespace Bulletin.Formulas;

/// <summary>A node of a formula: the closed set of what a formula may say. <see cref="Offset"/> is its first letter in the text, from zero.</summary>
internal abstract class Expression(int offset)
{
    public int Offset { get; } = offset;

    public virtual IReadOnlyList<Expression> Parts => [];

    /// <summary>Whether it differs from office to office. An aggregate does not: it is one number for all.</summary>
    public virtual bool VariesByOffice => Parts.Any(p => p.VariesByOffice);

    /// <summary>The value for one office (its index), or for <see cref="Operands.Together"/>.</summary>
    public abstract Rational? Value(Operands operands, int office);

    public abstract Unit UnitIn(UnitCheck check);

    /// <summary>As a spreadsheet writes it for one office; null where that office's cells alone do not give it.</summary>
    /// <param name="cellOf">What stands for a name: a cell, or several in brackets; null where nothing does.</param>
    public abstract string? Spreadsheet(Func<string, string?> cellOf);

    /// <summary>How far it may be off because its numbers were rounded; told of sums, differences and multiples only.</summary>
    public virtual Rational Slack(Func<string, Rational> halfUnit) => Rational.Zero;

    public IEnumerable<Expression> Walk() => Parts.SelectMany(p => p.Walk()).Prepend(this);
}
