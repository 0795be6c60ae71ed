using System.Diagnostics;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>An installed LibreOffice, as an office at its desk would use it; tests that need it are skipped where there is none.</summary>
internal static class LibreOffice
{
    private const string Program = "/usr/bin/soffice";

    /// <summary>Opens a workbook, or a document of another kind, and saves it in another format or the same; the bytes of what was saved.</summary>
    public static byte[] Save(byte[] workbook, string format, string extension, string kind = "xlsx")
    {
        Assert.SkipUnless(File.Exists(Program), "LibreOffice is not installed.");
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var source = Path.Combine(folder.FullName, "book." + kind);
            var saved = Path.Combine(folder.FullName, "saved");
            File.WriteAllBytes(source, workbook);
            using var office = Process.Start(Program,
                ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", format, "--outdir", saved, source]);
            Assert.True(office.WaitForExit(TimeSpan.FromMinutes(1)));
            return File.ReadAllBytes(Path.Combine(saved, "book." + extension));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
