using Bulletin.Findings;
using Bulletin.Formulas;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Formulas;

public sealed class FormulaTests
{
    private static readonly Place Start = Place.InText("scheme.yaml", 7, 1);

    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, item) in FormulaCase.All().Index())
                data.Add(index, item.Text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_formula_gives_what_the_case_file_says(int index, string text)
    {
        var expected = FormulaCase.All()[index];
        Assert.Equal(text, expected.Text);
        var (formula, finding) = Formula.Parse(text, Start);
        finding ??= formula!.CheckNames(expected.Series.Keys).FirstOrDefault();
        if (formula is not null && finding is null)
            finding = formula.CheckUnit(formula.UnitOf(n => expected.Units[n]) ?? "?", n => expected.Units[n]);
        CheckFinding(finding, expected.Expected.GetValueOrDefault("finding"));
        if (formula is not null && finding?.Kind != Formula.UnknownName)
            CheckResult(formula, expected);
    }

    [Fact]
    public void A_formula_of_rates_leaves_out_what_any_of_them_leaves_out()
    {
        var a = Summed("a", [10, 20, 30], []);
        var b = Summed("b", [20, 40, 80], [0]);
        var c = Summed("c", [1, 1, 1], [2]);
        var rate = Parsed("a / b").Evaluate("rate", n => n == "a" ? a : b, 3);
        Assert.Equal(Rational.Of(50, 120), rate.Whole);

        // c leaves the third office out as well, so the rate within must be reckoned again without it.
        var both = Parsed("rate / c").Evaluate("both", n => n == "rate" ? rate : c, 3);
        Assert.Equal(Rational.Of(20, 40).Over(Rational.One), both.Whole);
        Assert.Equal([0, 2], both.LeftOut.Order());
    }

    [Fact]
    public void A_whole_that_cannot_be_taken_apart_gives_no_value_rather_than_a_mixed_one()
    {
        var reported = new Series("a", [Rational.One, Rational.One], Rational.From(2));
        var other = Summed("b", [1, 1], [0]);
        Assert.Null(Parsed("a / b").Evaluate("x", n => n == "a" ? reported : other, 2).Whole);
    }

    [Fact]
    public void Names_are_listed_once_in_the_order_of_first_use() =>
        Assert.Equal(["乙", "甲", "丙"], Parsed("乙 + 甲 / 乙 * 均值(丙)").Names);

    [Fact]
    public void A_rate_in_percent_is_not_multiplied_by_100()
    {
        var finding = Parsed("已复工 / 停产企业 * 100").CheckUnit("%", _ => "家");
        Assert.Equal("formula-unit", finding?.Kind.Code);
        Assert.Null(Parsed("已复工 / 停产企业 * 100").CheckUnit("", _ => "家"));
    }

    [Theory]
    [InlineData("已复工 / 停产企业", "%", true)]
    [InlineData("已复工 / 停产企业", "倍", true)]
    [InlineData("已复工 / 停产企业", "家", false)]
    [InlineData("停产企业 - 已复工", "家", true)]
    [InlineData("停产企业 - 已复工", "%", false)]
    [InlineData("计数(已复工)", "个", true)]
    [InlineData("计数(已复工)", "%", false)]
    [InlineData("计数(已复工) / 计数(停产企业)", "%", true)]
    public void The_declared_unit_must_be_what_the_formula_gives(string formula, string unit, bool fits) =>
        Assert.Equal(fits, Parsed(formula).CheckUnit(unit, _ => "家") is null);

    [Fact]
    public void A_finding_points_into_the_file_that_holds_the_formula()
    {
        var (_, finding) = Formula.Parse("a ÷ b", Place.InText("scheme.yaml", 12, 16));
        Assert.Equal("scheme.yaml:12:18", finding!.Place.ToString());
    }

    [Theory]
    [InlineData("已复工", true)]
    [InlineData("_x1", true)]
    [InlineData("1x", false)]
    [InlineData("合计", false)]
    [InlineData("mean", false)]
    [InlineData("end", false)]
    [InlineData("this", false)]
    [InlineData("a b", false)]
    [InlineData("(a)", false)]
    [InlineData(" a", false)]
    [InlineData("", false)]
    public void A_name_is_what_stands_alone_as_a_formula(string text, bool isName) => Assert.Equal(isName, Formula.IsName(text));

    [Fact]
    public void No_text_whatever_makes_the_reader_throw() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["ab已复工合计均值+-*/()|.,;%#$@'\"`[]{}<>=!?:&^~\\ 0123456789\n（），"]), 0, 40].Sample(text =>
        {
            var (formula, finding) = Formula.Parse(text, Start);
            return formula is null != finding is null;
        }, iter: 5_000);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("合计(", ")")]
    [InlineData("[", "]")]
    [InlineData("a+", "")]
    public void However_deep_a_formula_is_it_ends_in_a_finding_or_a_formula(string open, string close)
    {
        foreach (var depth in (int[])[10, 100, 400, 100_000])
        {
            var (formula, finding) = Formula.Parse(string.Concat(Enumerable.Repeat(open, depth)) + "a" + string.Concat(Enumerable.Repeat(close, depth)), Start);
            Assert.True(formula is null != finding is null);
        }
    }

    private static Formula Parsed(string text) => Formula.Parse(text, Start).Formula!;

    private static Series Summed(string name, IReadOnlyList<int> values, int[] leftOut)
    {
        var kept = values.Index().Select(v => leftOut.Contains(v.Index) ? null : Rational.From(v.Item)).ToList();
        return new Series(name, kept, kept.OfType<Rational>().Aggregate((a, b) => a + b)) { IsSummed = true, LeftOut = leftOut.ToHashSet() };
    }

    private static void CheckFinding(Finding? finding, string? expected)
    {
        if (expected is null)
        {
            Assert.Null(finding);
            return;
        }
        var words = expected.Split(' ');
        Assert.NotNull(finding);
        Assert.Equal($"{words[0]} {words[1]}", $"{finding.Kind.Code} {finding.Place.Column}");
        Assert.Equal(7, finding.Place.Line);
        Assert.All(words.Skip(2), word => Assert.Contains(word, finding.Message.Chinese, StringComparison.Ordinal));
    }

    private static void CheckResult(Formula formula, FormulaCase expected)
    {
        var result = formula.Evaluate("结果", n => expected.Series[n], expected.Offices);
        foreach (var (key, value) in expected.Expected)
            if (key == "whole")
                Assert.Equal(Numbers.Parse(value), result.Whole);
            else if (key == "offices")
                Assert.Equal(value.Split(' ').Select(Numbers.Parse), result.ByOffice);
            else if (key == "unit")
                Assert.Equal(value, formula.UnitOf(n => expected.Units[n]) switch { null => "(none)", "" => "(pure)", var unit => unit });
            else if (key == "divides")
                Assert.Equal(value, formula.Quotient is { } quotient ? $"{quotient.Part} {quotient.Whole}" : "(none)");
            else
                Assert.Equal("finding", key);
    }
}
