using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;
using Bulletin.Tests.Support;
using Bulletin.Typesetting;
using Xunit;

namespace Bulletin.Tests.Typesetting;

public sealed class TypeCaseTests
{
    internal const int Rare = 0x2CB5A;

    [Fact]
    public void The_sample_carries_its_six_faces_in_at_most_900_KB_the_same_twice()
    {
        var (first, second) = (Sample(), Sample());
        Assert.Equal(first, second);
        Assert.True(first.Length <= 900 * 1024);
        var page = Encoding.UTF8.GetString(first);
        Assert.Equal(6, page.Split("@font-face").Length - 1);
        Assert.Equal(page.IndexOf("</head>", StringComparison.Ordinal), page.IndexOf("</style>\n</head>", StringComparison.Ordinal) + "</style>\n".Length);
    }

    [Fact]
    public void A_character_of_an_added_font_is_set_in_it_for_that_character_alone()
    {
        var type = new TypeCase([new("生僻字.ttf", RareFont())]);
        Assert.True(type.Has(Rare));
        Assert.False(new TypeCase([]).Has(Rare));
        var set = new CharacterSet();
        set.Add("一" + char.ConvertFromUtf32(Rare));
        var rules = type.Embed([new([BuiltInFaces.Sans], 7, set)]).Select(r => Encoding.ASCII.GetString(r)).ToList();
        Assert.Equal(2, rules.Count);
        Assert.All(rules, r => Assert.StartsWith("@font-face { font-family: \"Noto Sans SC\"; font-weight: 601 1000;", r, StringComparison.Ordinal));
        Assert.DoesNotContain("unicode-range", rules[0], StringComparison.Ordinal);
        Assert.Contains(" unicode-range: U+2CB5A;", rules[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_of_families_that_are_not_here_brings_none()
    {
        var set = new CharacterSet();
        set.Add("一");
        Assert.Empty(new TypeCase([]).Embed([new(["SimSun", "serif"], 4, set)]));
    }

    /// <summary>OS/2 fsType: 2 restricted, 4 for preview, 8 editable, 0x100 not to be subset, 0x200 bitmaps alone.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(8, true)]
    [InlineData(10, true)]
    [InlineData(0x100, false)]
    [InlineData(0x208, false)]
    public void A_font_goes_with_a_document_where_its_maker_lets_it(int rights, bool mayBeCarried)
    {
        var font = RareFont();
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(FontFileTests.TableAt(font, "OS/2") + 8), (ushort)rights);
        Assert.Equal(mayBeCarried, new TypeCase([new("x.ttf", font)]).Added(Rare)?.MayBeCarried);
    }

    [Fact]
    public void No_two_added_fonts_have_one_name()
    {
        var fonts = AddedFont.Open([new("a/字.ttf", RareFont()), new("b/字.ttf", RareFont()), new("c/字.ttf", RareFont())]);
        Assert.Equal(["字", "字 2", "字 3"], fonts.Select(f => f.Called.Name));
    }

    [Fact]
    public void A_packed_font_says_how_long_it_is_and_unpacks_to_the_same_tables()
    {
        var font = BuiltInFaces.Of(BuiltInFaces.Sans, 400).Subset([.. "国家9。".Select(c => (int)c)]);
        var woff = Woff.Pack(font);
        int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(woff.AsSpan(at));
        Assert.Equal((woff.Length, font.Length), (Number(8), Number(16)));
        for (var entry = 44; entry < 44 + (20 * woff[13]); entry += 20)
        {
            var packed = woff.AsSpan(Number(entry + 4), Number(entry + 8)).ToArray();
            using var plain = new MemoryStream();
            using (Stream table = packed.Length < Number(entry + 12) ? new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress) : new MemoryStream(packed))
                table.CopyTo(plain);
            var at = FontFileTests.TableAt(font, Encoding.ASCII.GetString(woff, entry, 4));
            Assert.Equal(font.AsSpan(at, Number(entry + 12)).ToArray(), plain.ToArray());
            Assert.Equal(0, Number(entry + 4) % 4);
        }
    }

    /// <summary>A font whose one character is a rare one: another beyond sixteen bits, called so.</summary>
    internal static byte[] RareFont()
    {
        var face = BuiltInFaces.Of(BuiltInFaces.Sans, 400);
        var other = Enumerable.Range(0x1F000, 0x1000).First(face.Has);
        var font = face.Subset([other]);
        for (var i = 0; i + 12 <= font.Length; i++)
            if (BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(i)) == other && BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(i + 4)) == other)
            {
                BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(i), Rare);
                BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(i + 4), Rare);
                return font;
            }
        throw new InvalidDataException("The font lists its characters otherwise.");
    }

    private static byte[] Sample()
    {
        var job = SampleDay.Job();
        var type = new TypeCase([]);
        return Press.Run(job with { Type = type, Printers = [new HtmlPrinter(job.Template, type)] }).Files[0].Content.ToArray();
    }
}
