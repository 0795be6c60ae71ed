using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Support;

/// <summary>The small schemes of the cases, by name: <c>Cases/schemes/*.yaml</c>.</summary>
internal static class CaseSchemes
{
    /// <summary>Reads a scheme, with lines added at its end.</summary>
    public static Scheme Read(string name, string also = "") => ReadFile(CaseFile.PathOf($"schemes/{name}.yaml"), also);

    public static Scheme ReadFile(string path, string also = "")
    {
        var (scheme, findings) = SchemeReader.Read(Path.GetFileName(path), File.ReadAllText(path) + also);
        return scheme ?? throw new InvalidDataException(string.Join('\n', findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Place} {f.Message}")));
    }
}
