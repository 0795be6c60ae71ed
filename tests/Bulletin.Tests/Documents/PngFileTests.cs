using System.IO.Compression;
using Bulletin.Documents.Word.Drawing;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class PngFileTests
{
    [Fact]
    public void What_is_packed_comes_back_whatever_it_is() =>
        Gen.Select(Gen.Byte[0, 3].Array[0, 4000], Gen.Int[1, 2000]).Sample((data, distance) =>
        {
            using var packed = new DeflateStream(new MemoryStream(new Deflate(data, [1, distance]).Pack()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            packed.CopyTo(plain);
            Assert.Equal(data, plain.ToArray());
        }, iter: 200);

    [Fact]
    public void A_flat_picture_is_small() => Assert.True(PngFile.Write(new byte[600 * 400], 600, [255, 255, 255]).Length < 5000);
}
