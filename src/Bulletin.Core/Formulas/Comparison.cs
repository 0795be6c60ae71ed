namespace Bulletin.Formulas;

/// <summary>Two formulas and a sign between them: <c>&lt; &lt;= = &gt;= &gt; &lt;&gt;</c>.</summary>
public sealed record Comparison(Formula Left, string Sign, Formula Right)
{
    /// <summary>The names whose values are in doubt where it does not hold: those of the left side, or of the right where the left has none.</summary>
    public IReadOnlyList<string> Doubted => Left.Names.Count > 0 ? Left.Names : Right.Names;

    /// <summary>
    /// Whether it holds. Numbers that were rounded before they were reported may be off by half a unit of their last decimal each:
    /// it is broken only where no numbers that round to those reported could keep it.
    /// </summary>
    /// <param name="left">The left side's value.</param>
    /// <param name="right">The right side's value.</param>
    /// <param name="halfUnit">Half a unit of a name's last decimal; zero where whole numbers are due.</param>
    public bool Holds(Rational left, Rational right, Func<string, Rational> halfUnit)
    {
        var difference = left - right;
        var slack = Left.Slack(halfUnit) + Right.Slack(halfUnit);
        return Sign switch
        {
            "<" => difference.Sign < 0 || difference < slack,
            "<=" => difference.Sign <= 0 || difference < slack,
            ">" => difference.Sign > 0 || -difference < slack,
            ">=" => difference.Sign >= 0 || -difference < slack,
            "<>" => !difference.IsZero,
            _ => difference.IsZero || difference.Abs() < slack,
        };
    }
}
