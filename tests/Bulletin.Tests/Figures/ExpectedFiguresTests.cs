using Bulletin.Documents.Importing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Figures;

public sealed class ExpectedFiguresTests
{
    private static readonly DateOnly Day = new(2021, 7, 29);

    private static readonly string Printed = Build();

    [Fact]
    public void What_a_build_wrote_is_what_the_same_returns_give() => Assert.Empty(Findings(Printed));

    [Theory]
    [InlineData("\"value\": \"3466\"", "\"value\": \"3465\"", "figure-differs")]
    [InlineData("\"printed\": \"3466家\"", "\"printed\": \"3466户\"", "figure-differs")]
    [InlineData("\"code\": \"停产\"", "\"code\": \"停业\"", "figure-missing figure-new")]
    [InlineData("\"date\": \"2021-07-29\"", "\"date\": \"2021-07-28\"", "expected-other-day")]
    [InlineData("\"schema\": 1", "\"schema\": 2", "expected-unreadable")]
    [InlineData("\"schema\": 1", "\"schema\": \"1\"", "expected-unreadable")]
    [InlineData("\"schema\": 1,", "", "expected-unreadable")]
    [InlineData("\"date\": \"2021-07-29\"", "\"date\": null", "expected-unreadable")]
    [InlineData("\"code\": \"停产\"", "\"code\": null", "expected-unreadable")]
    [InlineData("\"figures\": [", "\"figures\": [ 1, ", "expected-unreadable")]
    [InlineData("\"figures\": [", "\"numbers\": [", "expected-unreadable")]
    [InlineData("]", "", "expected-unreadable")]
    public void A_changed_file_is_found_out(string was, string now, string codes)
    {
        var at = Printed.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{was} is not in\n{Printed}");
        Assert.Equal(codes, string.Join(' ', Findings(string.Concat(Printed.AsSpan(0, at), now, Printed.AsSpan(at + was.Length))).Select(f => f.Kind.Code)));
    }

    [Fact]
    public void A_difference_points_to_the_line_where_the_figure_stands()
    {
        var finding = Assert.Single(Findings(Printed.Replace("\"value\": \"3466\"", "\"value\": \"3465\"", StringComparison.Ordinal)));
        var line = Printed.Split('\n')[finding.Place.Line!.Value - 1];
        Assert.Equal("{", line[(finding.Place.Column!.Value - 1)..]);
        Assert.Equal("\"code\": \"停产\",", Printed.Split('\n')[finding.Place.Line.Value].Trim());
    }

    [Fact]
    public void No_damage_to_the_file_makes_the_reader_throw() =>
        Gen.Select(Gen.Int[0, Printed.Length - 1], Gen.Int[0, 30], Gen.OneOf(Gen.Const(""), Gen.Const("["), Gen.Const("{"), Gen.Const("\""), Gen.Const("1"), Gen.Char.Select(c => c.ToString())))
            .Sample((at, length, put) => Assert.NotNull(Findings(string.Concat(Printed.AsSpan(0, at), put, Printed.AsSpan(Math.Min(Printed.Length, at + length))))), iter: 2000);

    private static IReadOnlyList<Finding> Findings(string json)
    {
        var (expected, fault) = ExpectedFigures.Read(new("figures.json", json));
        return expected?.Against(Figures, Day) ?? [fault!];
    }

    private static FigureSet Figures { get; } = OfTown();

    private static FigureSet OfTown()
    {
        using var desk = new Desk();
        var template = new Template("town", CaseSchemes.ReadFile(desk.PathOf("town/scheme.yaml")), [], new("page.html", ""), "");
        return Press.Run(new(template, [WorkbookImporter.ReadFile(desk.PathOf("daily.xlsx"), "daily.xlsx")])).Figures!;
    }

    private static string Build()
    {
        using var desk = new Desk();
        desk.Type("bulletin build daily.xlsx -t town -f txt");
        return File.ReadAllText(desk.PathOf("out/2021-07-29/figures.json"));
    }
}
