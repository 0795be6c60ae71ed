using System.Globalization;
using Bulletin.Formulas;
using Bulletin.Returns;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>However a number is written, it is the same number.</summary>
public sealed class WrittenNumberTests
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Units = ["", "家", "人", "元/公斤"];

    [Fact]
    public void A_whole_number_reads_back_however_it_is_written() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 20_000], Gen.Int[0, 999_999_999]), Gen.Int[0, 7], Gen.OneOf([.. Units.Select(Gen.Const)]), OneOf("", " ", "\u3000", "\n")).Sample(
            (number, way, unit, padding) =>
            {
                var written = Write(number, way) + padding + unit;
                var read = WrittenNumber.Read(written);
                return read is { IsApproximate: false, IsPercent: false } && read.Value == number && read.Unit == unit;
            },
            iter: 20_000);

    [Fact]
    public void A_decimal_reads_back_with_its_multiple() =>
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 4], OneOf("", "万", "亿", "百万"), OneOf("", "-", "−", "负", "+")).Sample(
            (digits, decimals, multiple, sign) =>
            {
                var number = new decimal(digits, 0, 0, false, (byte)decimals);
                decimal size = multiple switch { "万" => 10_000, "亿" => 100_000_000, "百万" => 1_000_000, _ => 1 };
                var signed = sign is "" or "+" ? number * size : -number * size;
                return WrittenNumber.Read(sign + number.ToString(CultureInfo.InvariantCulture) + multiple)?.Value == signed;
            },
            iter: 5000);

    [Fact]
    public void A_percentage_is_a_share() =>
        Gen.Select(Gen.Int[0, 12_000], OneOf("{0}%", "{0}％", "百分之{0}", "{0} %")).Sample(
            (hundredths, form) =>
            {
                var percent = (hundredths / 100m).ToString(CultureInfo.InvariantCulture);
                return WrittenNumber.Read(form.Replace("{0}", percent, StringComparison.Ordinal)) is { IsPercent: true } read && read.Value == hundredths / 10_000m;
            },
            iter: 2000);

    [Fact]
    public void What_is_said_to_be_inexact_is_marked_so() =>
        Gen.Select(Gen.Int[1, 99_999], Gen.Int[0, 2], OneOf("约{0}", "{0}余", "{0}多", "近{0}", "{0}左右", "大约{0}余", "{0}以上")).Sample(
            (number, way, form) =>
                WrittenNumber.Read(form.Replace("{0}", Write(number, way), StringComparison.Ordinal)) is { IsApproximate: true } read && read.Value == number,
            iter: 2000);

    [Theory]
    [InlineData("五万余人", 50_000, "人")]
    [InlineData("5万余人", 50_000, "人")]
    [InlineData("五千余万元", 50_000_000, "元")]
    [InlineData("3千多", 3000, "")]
    public void An_inexact_number_may_say_so_within(string text, int value, string unit)
    {
        var read = WrittenNumber.Read(text);
        Assert.Equal((value, unit, true), (read!.Value, read.Unit, read.IsApproximate));
    }

    [Theory]
    [InlineData("见附件")]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("三五")]
    [InlineData("十七八")]
    [InlineData("3,00")]
    [InlineData("1.2.3")]
    [InlineData("10\n20")]
    [InlineData("1.2亿3000万")]
    [InlineData("5万6亿")]
    [InlineData("百分之九十家")]
    [InlineData("7亿亿万千亿")]
    [InlineData("1000000000000千亿")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_number_is_none(string text) => Assert.Null(WrittenNumber.Read(text));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[Gen.Char["0123456789.,-+%％亿万千百十零一二两五余约多 家元\n/（）"], 0, 12].Sample(text => { _ = WrittenNumber.Read(text); }, iter: 20_000);

    [Fact]
    public void A_conversion_and_its_inverse_give_the_number_back() =>
        Gen.Select(Gen.OneOf([.. Pairs.Select(Gen.Const)]), Gen.Int[-1_000_000, 1_000_000]).Sample(
            (pair, number) =>
            {
                var there = Conversion.Between(pair.From, pair.To)!;
                var back = Conversion.Between(pair.To, pair.From)!;
                return Rational.From(number) * there.Factor * back.Factor == Rational.From(number);
            },
            iter: 1000);

    [Theory]
    [InlineData("万元", "元", "1万元=10000元")]
    [InlineData("亿元", "万元", "1亿元=10000万元")]
    [InlineData("公斤", "吨", "1000公斤=1吨")]
    [InlineData("斤", "千克", "2斤=1千克")]
    [InlineData("亩", "公顷", "15亩=1公顷")]
    [InlineData("亩", "平方米", "3亩=2000平方米")]
    [InlineData("万人", "人", "1万人=10000人")]
    [InlineData("公里", "米", "1公里=1000米")]
    [InlineData("元/斤", "元/公斤", "1元/斤=2元/公斤")]
    [InlineData("万家", "家", "1万家=10000家")]
    public void Units_of_one_measure_are_converted_exactly(string from, string to, string rule) =>
        Assert.Equal(rule, Conversion.Between(from, to)?.ToString());

    [Theory]
    [InlineData("家", "个")]
    [InlineData("家", "户")]
    [InlineData("吨", "立方米")]
    [InlineData("人次", "人")]
    [InlineData("箱/袋", "箱")]
    [InlineData("家", "家")]
    public void Others_are_not(string from, string to) => Assert.Null(Conversion.Between(from, to));

    private static readonly (string From, string To)[] Pairs = [("亩", "公顷"), ("公斤", "吨"), ("斤", "吨"), ("万元", "元"), ("元/斤", "元/公斤"), ("公里", "米")];

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static string Write(int number, int way) => way switch
    {
        0 => number.ToString("#,##0", CultureInfo.InvariantCulture),
        1 => Wide(number.ToString(CultureInfo.InvariantCulture)),
        2 => Chinese(number),
        3 => "'" + number.ToString(CultureInfo.InvariantCulture),
        4 => " " + number.ToString(CultureInfo.InvariantCulture) + " ",
        5 => Wide(number.ToString("#,##0", CultureInfo.InvariantCulture)),
        6 when number >= 10_000 && number % 10_000 > 999 => $"{number / 10_000}万{number % 10_000}",
        7 when number % 1000 == 0 => (number / 10_000m).ToString(CultureInfo.InvariantCulture) + "万",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Wide(string text) => string.Concat(text.Select(c => (char)(c - '!' + '！')));

    /// <summary>A number below ten thousand million in Chinese, as one learns it at school.</summary>
    private static string Chinese(long number)
    {
        if (number == 0)
            return "零";
        var text = "";
        foreach (var (size, name) in ((long, string)[])[(100_000_000, "亿"), (10_000, "万"), (1, "")])
        {
            var section = (int)(number / size % 10_000);
            if (section == 0)
                continue;
            text += text.Length > 0 && section < 1000 ? "零" : "";
            text += Section(section) + name;
        }
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Section(int number)
    {
        var text = "";
        foreach (var (size, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / size % 10;
            if (digit > 0)
                text += Digits[digit] + name;
            else if (text.Length > 0 && !text.EndsWith('零') && number % size > 0)
                text += "零";
        }
        return text;
    }
}
