using System.Buffers.Binary;
using Bulletin.Cli.Reading;
using Bulletin.Printing.Typefaces;
using Bulletin.Typesetting;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Typesetting;

public sealed class FontFileTests
{
    [Fact]
    public void A_font_alone_or_in_a_collection_is_one_and_a_part_of_it_is_none()
    {
        var font = TypeCaseTests.RareFont();
        Assert.True(FontFile.IsFont(font));
        Assert.True(FontFile.IsFont(Collection(font, 16)));
        for (var length = 0; length < font.Length; length += 7)
            Assert.False(FontFile.IsFont(font.AsSpan(0, length)));
    }

    [Theory]
    [InlineData(uint.MaxValue)]
    [InlineData(uint.MaxValue - 7)]
    [InlineData(int.MaxValue)]
    public void A_collection_whose_first_font_lies_beyond_its_end_is_none(uint at) => Assert.False(FontFile.IsFont(Collection(TypeCaseTests.RareFont(), at)));

    [Fact]
    public void Of_a_damaged_font_every_character_that_it_is_said_to_have_can_be_set() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte).Array[1, 5].Sample(damages =>
        {
            var font = TypeCaseTests.RareFont();
            foreach (var (at, value) in damages)
                font[at % font.Length] = value;
            if (FontFile.IsFont(font))
                Set(new([new("fonts/x.ttf", font)]));
        }, iter: 400, threads: 1);

    [Fact]
    public void A_font_whose_names_lead_nowhere_has_no_character()
    {
        var font = TypeCaseTests.RareFont();
        var names = TableAt(font, "name");
        for (var at = names + 2; at < names + 30; at++)
            font[at] = 0xFF;
        Assert.True(FontFile.IsFont(font));
        Assert.False(new TypeCase([new("fonts/生僻字.ttf", font)]).Has(TypeCaseTests.Rare));
    }

    private static void Set(TypeCase type)
    {
        if (type.Added(TypeCaseTests.Rare) is not { } added)
            return;
        var rare = new CharacterSet();
        rare.Add(char.ConvertFromUtf32(TypeCaseTests.Rare));
        Assert.NotEmpty(type.Embed([new([BuiltInFaces.Sans], 7, rare)]));
        Assert.False(type.Cut(new([added.Name], 4, rare), new(added.Name, IsBold: false)).IsEmpty);
    }

    /// <summary>A collection that says its first font begins there; the font stands behind the head.</summary>
    private static byte[] Collection(byte[] font, uint at)
    {
        var file = new byte[16 + font.Length];
        "ttcf"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(12), at);
        font.CopyTo(file, 16);
        return file;
    }

    internal static int TableAt(byte[] font, string tag)
    {
        var entry = font.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
    }
}
