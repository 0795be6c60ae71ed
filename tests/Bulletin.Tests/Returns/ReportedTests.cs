using System.Globalization;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Returns;

public class ReportedTests
{
    private static readonly string[] Forms = ["{0}", "{0:N0}", " {0}", "{0}家", "0{0}", "{0}.0", "+{0}", "约{0}"];
    private static readonly Indicator Stopped = new("停产", NamePath.Parse("停产企业"), "家", IndicatorKind.Stock);
    private static readonly OfficeSheet Row = new(new Office(0, "柳湾街道办事处", "柳湾"), new Place("daily.xlsx", "日报"));

    [Fact]
    public void The_text_that_was_written_is_given_back_whether_it_is_the_number_or_not() =>
        Gen.Int.Select(Gen.Int[0, Forms.Length - 1]).Sample((number, form) =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, Forms[form], number);
            Assert.Equal(text, Said(Rational.From(number), text).Text);
        });

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("—")]
    public void A_text_without_a_number_is_given_back_too(string text) => Assert.Equal(text, Said(null, text).Text);

    [Fact]
    public void A_text_stays_when_its_number_is_taken_for_another() =>
        Assert.Equal("5", (Said(Rational.From(5), "5") with { Value = Rational.From(50_000) }).Text);

    [Fact]
    public void A_value_knows_its_cell() => Assert.Equal("daily.xlsx《日报》XFD1048576", Said(null, "").Place.ToString());

    [Fact]
    public void Totals_stand_in_the_order_of_their_rows_each_with_its_cell_and_text()
    {
        var totals = new StatedTotals();
        foreach (var (label, row, text) in new[] { ("小计", 7, "1,200"), ("合计", 9, "1200") })
        {
            var stated = new StatedRow(label, [Row.Office], Row.Sheet, 3);
            stated.Add(Stopped, Rational.From(1200), text, new(row, 2));
            totals.Add(stated);
        }
        Assert.Equal(["小计 1,200 B7", "合计 1200 B9"], totals.Select(t => $"{t.Label} {t.Text} {t.Place.Cell}"));
        Assert.Equal("B9", totals[1].Place.Cell!.ToString());
        Assert.Equal(2, totals.Count);
    }

    private static Reported Said(Rational? value, string text) =>
        Reported.Of(Stopped, Row, new(value is null ? ReportedState.Blank : ReportedState.Value) { Value = value }, text, new(CellAddress.LastRow, CellAddress.LastColumn));
}
