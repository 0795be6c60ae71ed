using System.IO.Compression;
using System.Text;
using Bulletin.Documents.Writing;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class StablePackageTests
{
    /// <summary>A line break within a cell is written in the manner of the system that saves.</summary>
    [Fact]
    public void A_package_saved_on_Windows_has_the_same_bytes()
    {
        Assert.Equal(Rewritten("<sst><si><t>电话\n（部）</t></si></sst>"), Rewritten("<sst><si><t>电话\r\n（部）</t></si></sst>"));
    }

    private static byte[] Rewritten(string part)
    {
        using var saved = new MemoryStream();
        using (var zip = new ZipArchive(saved, ZipArchiveMode.Create, leaveOpen: true))
        using (var target = zip.CreateEntry("xl/sharedStrings.xml").Open())
            target.Write(Encoding.UTF8.GetBytes(part));
        return StablePackage.Rewrite(saved);
    }
}
