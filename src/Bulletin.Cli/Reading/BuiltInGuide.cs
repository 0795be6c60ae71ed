using System.Text;
using Bulletin.Reporting;

namespace Bulletin.Cli.Reading;

/// <summary>The guide to the findings that travels inside the program.</summary>
internal static class BuiltInGuide
{
    private const string Resource = "docs/findings.md";

    public static FindingGuide Read()
    {
        using var reader = new StreamReader(typeof(BuiltInGuide).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return FindingGuide.Read(reader.ReadToEnd());
    }
}
