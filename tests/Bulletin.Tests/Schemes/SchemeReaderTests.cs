using System.Text.RegularExpressions;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Schemes;

public sealed class SchemeReaderTests
{
    private static readonly string[] Codes = ["total-differs", "rate-above-100", "scheme-unit"];

    public static TheoryData<string> Cases => [.. SchemeCase.All().Select(c => c.Sentence)];

    /// <summary>The full example of the manual, which every scheme is copied from.</summary>
    private static string Manual { get; } = Regex.Match(
        File.ReadAllText(Path.Combine(CaseFile.Root, "docs", "templates.md")), "```yaml\n(# scheme.yaml.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_scheme_gives_the_findings_that_the_case_file_says(string sentence)
    {
        var (_, text, expected) = SchemeCase.All().Single(c => c.Sentence == sentence);
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", text, Codes);
        var wanted = expected.Where(e => e != "nothing").ToList();
        Assert.Equal(wanted.Select(e => string.Join(' ', e.Split(' ').Take(2))), findings.Select(f => $"{f.Kind.Code} {f.Place.Line}:{f.Place.Column}"));
        foreach (var (finding, line) in findings.Zip(wanted))
            foreach (var word in line.Split(' ', 3).Skip(2))
                Assert.Contains(word, $"{finding.Message.Chinese} {finding.Expected} {finding.Action.Chinese}", StringComparison.Ordinal);
        Assert.Equal(findings.All(f => f.Severity != Severity.Error), scheme is not null);
    }

    [Fact]
    public void The_example_of_the_manual_is_read_without_a_finding()
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", Manual);
        Assert.Empty(findings);
        Assert.NotNull(scheme);
        Assert.Equal("灾后恢复日报", scheme.Name);
        Assert.Equal(new Masthead("青澜日报", "灾后重建", "G03"), scheme.Masthead);
        Assert.Equal(["柳湾", "东圩", "南屏"], scheme.Offices.Offices.Select(o => o.Short));
        Assert.True(scheme.Offices.Offices[2].IsOptional);
        Assert.Equal((Paper.A3, WordStyle.Newspaper), (scheme.Paper, scheme.WordStyle));
        Assert.Equal(2021, scheme.Year);
    }

    [Fact]
    public void An_indicator_has_everything_that_its_keys_say()
    {
        var scheme = SchemeReader.Read("scheme.yaml", Manual).Scheme!;
        var stopped = scheme.Indicator("停产企业")!;
        Assert.Equal("企业复工/停产企业", stopped.Name.ToString());
        Assert.Equal("因灾停产企业", Assert.Single(stopped.Aliases).Leaf);
        Assert.Equal("停产企业", stopped.Title);
        Assert.Equal(IndicatorKind.Stock, stopped.Kind);
        Assert.True(stopped.IsRequired);
        var resumed = scheme.Indicator("已复工")!;
        Assert.Equal("停产企业", resumed.PartOf);
        Assert.Equal("尚未复工企业", resumed.Rest);
        var handled = scheme.Indicator("塌陷已处理")!;
        Assert.Equal([0, 1], handled.AppliesTo);
        Assert.Equal(MissingPolicy.LeaveOut, handled.Missing);
        Assert.False(handled.IsRequired);
        Assert.Equal("塌陷余", handled.Rest);
    }

    [Fact]
    public void A_threshold_with_a_sign_excludes_the_number_itself()
    {
        var thresholds = SchemeReader.Read("scheme.yaml", Manual).Scheme!.Thresholds;
        Assert.Equal(["基本", "过半", "超九成"], thresholds.Select(t => t.Word));
        Assert.Equal(Rational.Of(95, 100), thresholds[0].Least);
        Assert.Equal([false, false, true], thresholds.Select(t => t.IsStrict));
    }

    [Fact]
    public void Deadlines_are_days_or_numbers_of_days()
    {
        var deadlines = SchemeReader.Read("scheme.yaml", Manual).Scheme!.Deadlines;
        Assert.Equal(new DateOnly(2021, 8, 15), deadlines[0].DueFrom(new DateOnly(2021, 7, 29)));
        Assert.Equal(new DateOnly(2021, 8, 1), deadlines[1].DueFrom(new DateOnly(2021, 7, 29)));
    }

    [Fact]
    public void A_class_may_be_lowered_or_switched_off()
    {
        var classes = SchemeReader.Read("scheme.yaml", Manual).Scheme!.Classes;
        Assert.Equal(Severity.Note, classes["total-differs"]);
        Assert.Null(classes["rate-above-100"]);
    }

    [Fact]
    public void Rates_come_after_those_that_they_are_reckoned_from_and_else_as_written()
    {
        const string rates = """
            name: 日报
            offices: [柳湾]
            indicators:
              - { code: a, unit: 家, kind: stock }
            rates:
              - { code: x, formula: z + y, unit: 家 }
              - { code: w, formula: a, unit: 家 }
              - { code: y, formula: a + a, unit: 家 }
              - { code: z, formula: y + w, unit: 家 }
            """;
        Assert.Equal(["w", "y", "z", "x"], Rates(rates));
        Assert.Equal(Rates(rates), Rates(rates.ReplaceLineEndings("\r\n")));

        static IEnumerable<string> Rates(string text) => SchemeReader.Read("scheme.yaml", text).Scheme!.Rates.Select(r => r.Code);
    }

    [Fact]
    public void Several_unnamed_rests_of_one_whole_are_called_after_their_parts()
    {
        const string text = """
            name: 日报
            offices: [柳湾]
            indicators:
              - { code: 小区, unit: 个, kind: stock }
              - { code: 已供水, part-of: 小区, unit: 个, kind: stock }
              - { code: 已供电, part-of: 小区, unit: 个, kind: stock }
            """;
        Assert.Equal([null, "已供水余", "已供电余"], SchemeReader.Read("scheme.yaml", text).Scheme!.Indicators.Select(i => i.Rest));
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", "\uFEFF" + Manual.ReplaceLineEndings("\r\n"));
        Assert.Empty(findings);
        Assert.NotNull(scheme);
    }

    [Fact]
    public void No_text_whatever_makes_the_reader_throw() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["ab: -\n\t\"'{}[],#&*!|>%@`?~：，（）　柳湾\r"]), 0, 60].Sample(text => IsAnswered(text), iter: 5_000);

    [Fact]
    public void No_slip_of_the_hand_makes_the_reader_throw()
    {
        var slips = Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char["ab: -\n\t\"'{}[],#&*!|>%@`?~：，（）　柳湾\r\\"], 1, 4]);
        Gen.Select(Gen.Int[0, Manual.Length - 1], Gen.Int[0, 12], slips, Gen.Int[0, Manual.Length - 1], slips).Sample((at, length, slip, second, other) =>
        {
            var text = Manual.Remove(at, Math.Min(length, Manual.Length - at)).Insert(at, slip);
            return IsAnswered(text.Insert(Math.Min(second, text.Length), other));
        }, iter: 1_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    public void However_deep_a_file_is_it_ends_in_findings(string open) => Assert.True(IsAnswered(string.Concat(Enumerable.Repeat(open, 5_000))));

    /// <summary>Either a scheme or an error; and every finding says where it is and what to do.</summary>
    private static bool IsAnswered(string text)
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", text, Codes);
        return scheme is null == findings.Any(f => f.Severity == Severity.Error)
            && findings.All(f => f.Place is { File: "scheme.yaml", Line: >= 1, Column: >= 1 } && f.Action.Chinese.Length > 0 && f.Message.English.Length > 0);
    }
}
