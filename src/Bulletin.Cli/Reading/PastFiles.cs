using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Reading;

/// <summary>Fetches what <c>--past</c> names: returns of earlier days, and the <c>figures.json</c> of their bulletins.</summary>
internal static class PastFiles
{
    public static (PastInput Past, IReadOnlyList<Finding> Findings) Read(Terminal terminal, IReadOnlyList<string> inputs, IReadOnlyList<InputFile> today)
    {
        var (files, findings) = InputFiles.FindPast(terminal, inputs, today);
        var workbooks = new List<Workbook>();
        var figures = new List<FiguresFile>();
        foreach (var file in findings.Count > 0 ? [] : files)
            if (file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                figures.Add(new(file.Name, Text(file.Path)));
            else
                workbooks.Add(WorkbookImporter.ReadFile(file.Path, file.Name));
        return (new(workbooks, figures), findings);
    }

    /// <summary>The text of a file; nothing, which is no figures.json, where it cannot be read.</summary>
    private static string Text(string path)
    {
        try
        {
            return SharedFile.Text(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
