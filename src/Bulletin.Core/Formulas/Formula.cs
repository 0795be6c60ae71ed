using Bulletin.Findings;

namespace Bulletin.Formulas;

/// <summary>
/// A formula of a scheme, parsed: names of indicators and rates, decimal numbers, <c>+ - * /</c>, brackets, and the aggregates over offices
/// 合计 均值 最大 最小 计数 (sum mean max min count). Written as a Scriban expression and reckoned exactly. A percentage is a share: 0.9875.
/// </summary>
public sealed class Formula
{
    public static readonly FindingKind Syntax = new("formula-syntax", Severity.Error, new("公式写法有误", "formula not understood"));

    public static readonly FindingKind UnknownName = new("formula-unknown-name", Severity.Error, new("公式中的名称未定义", "unknown name in a formula"));

    public static readonly FindingKind WrongUnit = new("formula-unit", Severity.Error, new("公式的单位不对", "wrong unit of a formula"));

    private readonly Expression _root;
    private readonly Place _place;

    internal Formula(string text, Expression root, Place place)
    {
        Text = text;
        _root = root;
        _place = place;
        Names = [.. root.Walk().OfType<NameExpression>().Select(n => n.Name).Distinct()];
        Quotient = QuotientOf(root);
    }

    internal Expression Root => _root;

    /// <summary>The formula as written.</summary>
    public string Text { get; }

    /// <summary>The names that it uses, each once, in the order of first use.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Where exactly one name is divided by another (each perhaps as its 合计), these two; else null.</summary>
    public Quotient? Quotient { get; }

    /// <summary>Whether it has a value for each office; not so where every name stands inside an aggregate.</summary>
    public bool VariesByOffice => _root.VariesByOffice;

    /// <summary>Whether it takes one number from another, so that its sign says a direction.</summary>
    public bool Subtracts => _root.Walk().Any(e => e is NegateExpression or BinaryExpression { Sign: '-' });

    /// <summary>Reads a formula that begins at a place (line and column) of a file. Either the formula or the finding is null.</summary>
    public static (Formula? Formula, Finding? Finding) Parse(string text, Place place) => new FormulaParser(text, place).Parse();

    /// <summary>The aggregates that a formula may use, which therefore cannot be codes.</summary>
    public static IReadOnlyList<string> Functions => Aggregate.Names;

    /// <summary>Whether a formula can use this text as a name.</summary>
    public static bool IsName(string text) => Parse(text, new Place("")).Formula is { _root: NameExpression name } && name.Name == text;

    /// <summary>
    /// Reckons the formula for each office and for all together. Null stands for no value: an operand without one, a division by zero.
    /// For all together each name's <see cref="Series.Whole"/> takes its place; offices that one name leaves out are left out of every name,
    /// so that a pooled quotient never mixes different offices.
    /// </summary>
    /// <param name="name">The name of the result.</param>
    /// <param name="of">The series of each of <see cref="Names"/>.</param>
    /// <param name="offices">How many offices the register has.</param>
    public Series Evaluate(string name, Func<string, Series> of, int offices)
    {
        var series = new Dictionary<string, Series>(StringComparer.Ordinal);
        var leftOut = new HashSet<int>();
        foreach (var operand in Names)
        {
            series[operand] = of(operand);
            leftOut.UnionWith(series[operand].LeftOut);
        }
        var operands = new Operands(series, offices, leftOut);
        var byOffice = VariesByOffice ? operands.ByOffice(_root) : new Rational?[offices];
        var takingPart = new bool[offices];
        for (var office = 0; office < offices; office++)
            takingPart[office] = TakesPart(operands, office);
        return new Series(name, byOffice, _root.Value(operands, Operands.Together))
        {
            LeftOut = leftOut,
            TakingPart = takingPart,
            Reckon = more => _root.Value(operands.Without(more), Operands.Together),
        };
    }

    /// <summary>An office that is not left out, has a value for one of the names at least, and for the argument of every aggregate.</summary>
    private bool TakesPart(Operands operands, int office) =>
        !operands.LeftOut.Contains(office) && Names.Any(name => operands.Of(name, office) is not null)
        && _root.Walk().OfType<AggregateExpression>().All(a => a.Argument.Value(operands, office) is not null);

    /// <summary>As a spreadsheet writes it for one office, without its <c>=</c>; null where that office's cells alone do not give it.</summary>
    /// <param name="cellOf">What stands for a name: a cell, or several in brackets; null where nothing does.</param>
    public string? Spreadsheet(Func<string, string?> cellOf) => _root.Spreadsheet(cellOf);

    /// <summary>How far sums and differences may be off because each number in them was rounded before it was reported.</summary>
    /// <param name="halfUnit">Half a unit of a name's last decimal.</param>
    public Rational Slack(Func<string, Rational> halfUnit) => _root.Slack(halfUnit);

    /// <summary>The unit of the result: empty for a pure number, u/v for a quotient of two; null where units are added that differ.</summary>
    public string? UnitOf(Func<string, string> unitOf)
    {
        var check = new UnitCheck(this, unitOf);
        var unit = _root.UnitIn(check);
        return check.Finding is null ? unit.ToString() : null;
    }

    /// <summary>The first unit that does not fit, within the formula or with the unit declared for its result; null if all do.</summary>
    public Finding? CheckUnit(string declared, Func<string, string> unitOf)
    {
        var check = new UnitCheck(this, unitOf);
        check.Declared(_root, declared);
        return check.Finding;
    }

    /// <summary>A finding for every name that is not known, where it is first used.</summary>
    public IEnumerable<Finding> CheckNames(IReadOnlyCollection<string> known)
    {
        foreach (var name in _root.Walk().OfType<NameExpression>().DistinctBy(n => n.Name).Where(n => !known.Contains(n.Name)))
        {
            var offer = Spelling.Offer(name.Name, known);
            yield return UnknownName.At(PlaceAt(name.Offset),
                new($"公式中的“{name.Name}”既不是指标也不是比率。{offer.Chinese}", $"'{name.Name}' in the formula is neither an indicator nor a rate.{offer.English}"),
                new("请改用 indicators 或 rates 中的 code", "use a code of indicators or rates")) with
            {
                Found = name.Name,
                Expected = Spelling.Nearest(name.Name, known) is { } near ? Words.Same(near) : null,
            };
        }
    }

    /// <summary>Where a letter of the formula (from zero) stands in its file.</summary>
    internal Place PlaceAt(int offset) => At(_place, offset);

    internal static Place At(Place place, int offset) => place with { Line = place.Line ?? 1, Column = (place.Column ?? 1) + offset };

    public override string ToString() => Text;

    private static Quotient? QuotientOf(Expression root)
    {
        var found = root.Walk().OfType<BinaryExpression>()
            .Where(b => b.Sign == '/' && Plain(b.Left) is not null && Plain(b.Right) is not null).Take(2).ToList();
        return found.Count == 1 ? new(Plain(found[0].Left)!, Plain(found[0].Right)!) : null;
    }

    private static string? Plain(Expression side) => side switch
    {
        NameExpression name => name.Name,
        AggregateExpression { Aggregate: var aggregate, Argument: NameExpression name } when aggregate == Aggregate.Sum => name.Name,
        _ => null,
    };
}
