using System.Buffers.Binary;
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
        var rules = type.Embed([new([BuiltInFaces.Sans], 7, set)]).Select(r => Encoding.ASCII.GetString(r.Span)).ToList();
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
