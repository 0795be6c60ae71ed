using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bulletin.Tests.Cases;
using Bulletin.Typesetting;
using Xunit;

namespace Bulletin.Tests.Typesetting;

public sealed class FacesTests
{
    private static readonly string Folder = Path.Combine(CaseFile.Root, "src", "Bulletin.Typefaces");

    private static readonly IReadOnlyList<Face> All = [.. BuiltInFaces.Served.Select(s => BuiltInFaces.Of(s.Family, s.Weight))];

    [Fact]
    public void The_files_are_those_whose_checksums_are_recorded_and_weigh_no_more_than_16_MB()
    {
        var sums = File.ReadAllLines(Path.Combine(Folder, "SHA256SUMS")).Select(l => l.Split("  ")).ToList();
        Assert.Equal(Directory.GetFiles(Folder, "*.woff2").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), sums.Select(s => s[1]).Order(StringComparer.Ordinal));
        Assert.All(sums, s => Assert.Equal(s[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, s[1]))))));
        Assert.True(sums.Sum(s => new FileInfo(Path.Combine(Folder, s[1])).Length) <= 16 * 1024 * 1024);
    }

    [Fact]
    public void Every_face_has_all_of_GB_2312_but_what_is_listed_as_missing()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding("gb2312", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(""));
        var missing = File.ReadAllLines(Path.Combine(Folder, "missing.txt")).Where(l => l.StartsWith("U+", StringComparison.Ordinal))
            .Select(l => int.Parse(l.Split(' ')[0][2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToHashSet();
        Assert.NotEmpty(missing);
        Assert.DoesNotContain(missing, c => All.All(f => f.Has(c)));
        for (var high = 0xB0; high <= 0xF7; high++)
            for (var low = 0xA1; low <= 0xFE; low++)
                if (gb.GetString([(byte)high, (byte)low]) is [var c] && c is >= '\u4E00' and <= '\u9FFF' && !missing.Contains(c))
                    Assert.All(All, f => Assert.True(f.Has(c), $"{f.Family} {f.Weight} lacks {c}"));
    }

    /// <summary>What one weight had and another lacked would be a box in some heading.</summary>
    [Fact]
    public void All_weights_of_a_family_have_the_same_characters()
    {
        foreach (var family in All.GroupBy(f => f.Family))
            for (var code = 0; code < 0x30000; code++)
                Assert.True(family.All(f => f.Has(code) == family.First().Has(code)), $"{family.Key} U+{code:X4}");
    }

    [Fact]
    public void A_weight_has_the_face_that_serves_it()
    {
        Assert.Equal(600, BuiltInFaces.Of(BuiltInFaces.Serif, 700).Weight);
        Assert.Equal(900, BuiltInFaces.Of(BuiltInFaces.Serif, 900).Weight);
        Assert.Equal(500, BuiltInFaces.Of(BuiltInFaces.Sans, 500).Weight);
    }

    [Fact]
    public void Figures_of_the_sans_are_of_one_width() =>
        Assert.Single("0123456789".Select(d => BuiltInFaces.Of(BuiltInFaces.Sans, 700).Advance(d)).Distinct());

    [Fact]
    public void An_outline_lies_in_its_em_and_is_closed()
    {
        var face = BuiltInFaces.Of(BuiltInFaces.Serif, 400);
        var steps = face.Outline('国').Steps;
        Assert.Equal(OutlineVerb.Move, steps[0].Verb);
        Assert.Equal(OutlineVerb.Close, steps[^1].Verb);
        Assert.Contains(steps, s => s.Verb == OutlineVerb.Quadratic);
        Assert.All(steps.Where(s => s.Verb != OutlineVerb.Close), s => Assert.InRange(s.X, 0, face.UnitsPerEm));
    }

    [Fact]
    public void A_face_cut_down_has_what_is_asked_for_and_no_more()
    {
        var cut = Face.InMemory("cut", BuiltInFaces.Of(BuiltInFaces.Sans, 400).Subset([.. "国9。".Select(c => (int)c)]));
        Assert.All("国9。", c => Assert.True(cut.Has(c)));
        Assert.False(cut.Has('家'));
        Assert.True(cut.Bytes.Length < 10_000);
    }
}
