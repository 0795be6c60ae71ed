using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Reading;

/// <summary>
/// Where acceptances are kept: the file that <c>--accept</c> names, else <c>findings.accepted.yaml</c> beside the scheme of a template of one's
/// own, or in the current folder for a template that travels inside the program.
/// </summary>
internal static class AcceptanceSource
{
    public static string PathOf(Terminal terminal, string? named, string template) =>
        terminal.FullPath(named ?? (BuiltInTemplates.Names.Contains(template) ? AcceptanceFile.Name : Path.Combine(template, AcceptanceFile.Name)));

    /// <summary>The text of the file; nothing where there is none.</summary>
    public static string TextOf(string path) => File.Exists(path) ? SharedFile.Text(path, Encoding.UTF8) : "";

    /// <summary>The acceptances; none where there is no such file, unless it was named.</summary>
    public static (Acceptances Acceptances, IReadOnlyList<Finding> Findings) Read(Terminal terminal, Wishes wishes)
    {
        var path = PathOf(terminal, wishes.Accept, wishes.Template);
        var file = Path.GetFileName(path);
        try
        {
            if (TextOf(path) is { Length: > 0 } text)
                return AcceptanceFile.Read(file, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (Acceptances.None, [InputFiles.Closed.At(new(file), new($"“{terminal.Shown(path)}”打不开。", $"'{terminal.Shown(path)}' cannot be opened."), new("请核对读取权限。", "Check that you may read it."))]);
        }
        return wishes.Accept is null || wishes.MayMakeAcceptances || File.Exists(path) ? (Acceptances.None, [])
            : (Acceptances.None, [InputFiles.NotFound.At(new(file), new($"没有“{wishes.Accept}”这个文件。", $"There is no file '{wishes.Accept}'."), new("请核对 --accept 所写的路径；bulletin accept 会新建它。", "Check the path given with --accept; bulletin accept makes the file."))]);
    }
}
