using System.Text;
using System.Text.Json;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Editing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;

namespace Bulletin.Cli.Reading;

/// <summary>Fetches a manuscript and the <c>figures.json</c> beside it.</summary>
internal sealed class GalleySource(Terminal terminal)
{
    public static readonly FindingKind NoFigures = new("figures-missing", Severity.Error, new("旁边没有 figures.json 的稿样", "A manuscript without figures.json beside it"));

    private const string Extension = ".md";

    /// <summary>More than any page of words.</summary>
    private const int LargestText = 8 << 20;

    /// <summary>More than the figures of thousands of offices.</summary>
    private const int LargestFigures = 256 << 20;

    private readonly List<Finding> _findings = [];

    /// <summary>Both texts; null where a finding says why not.</summary>
    public static (GalleyFiles? Manuscript, IReadOnlyList<Finding> Findings) Read(Terminal terminal, string named)
    {
        var source = new GalleySource(terminal);
        return (source.Read(named), source._findings);
    }

    private GalleyFiles? Read(string named)
    {
        var path = terminal.FullPath(named);
        if (!File.Exists(path))
        {
            _findings.Add(Missing(named, path));
            return null;
        }
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            Refuse(Path.GetFileName(path), new($"{Path.GetFileName(path)} 不是稿样。", $"{Path.GetFileName(path)} is not a manuscript."),
                new("bulletin print 印的是改过的 bulletin.md；报表请用 bulletin build。", "bulletin print prints an edited bulletin.md; for returns there is bulletin build."));
            return null;
        }
        var folder = Path.GetDirectoryName(path)!;
        if (Text(path, LargestText) is not { } text || Figures(folder) is not { } figures)
            return null;
        return new(folder, new(Path.GetFileName(path), text), new(FiguresFile.Name, figures));
    }

    private string? Figures(string folder)
    {
        var path = Path.Combine(folder, FiguresFile.Name);
        if (File.Exists(path))
            return Text(path, LargestFigures);
        _findings.Add(NoFigures.At(new(FiguresFile.Name),
            new("稿样旁边没有 figures.json，稿里的数没有底稿可核。", "There is no figures.json beside the manuscript, so there is nothing to check its figures against."),
            new("请在出报写的文件夹里改稿、印稿；文件丢了，用 bulletin build 重新出报。", "Edit and print in the folder that the build wrote; if the file is lost, build again.")));
        return null;
    }

    private string? Text(string path, int most)
    {
        var file = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length > most)
                return Refuse(file, new($"{file} 太大，不会是稿样。", $"{file} is too large to be a manuscript."), new("请核对文件。", "Check the file."));
            var decoded = DecodedText.Of(SharedFile.Bytes(path));
            return decoded.Undecodable == 0 ? decoded.Text.TrimStart('\uFEFF') : Refuse(file, new($"{file} 里有读不出的字，编码坏了。", $"{file} holds characters that cannot be read: its encoding is broken."), new("请用记事本打开，改好乱码，另存为时把编码选作 UTF-8。", "Open it in an editor, mend them and save it with the encoding UTF-8."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, new($"{file} 读不了。", $"{file} cannot be read."), new("请核对读取权限，并关掉占用它的程序。", "Check that you may read it, and close the program that holds it."));
        }
    }

    private string? Refuse(string file, Words what, Words action)
    {
        _findings.Add(GalleyReader.Unreadable.At(new(file), what, action));
        return null;
    }

    private static Finding Missing(string named, string path) =>
        Directory.Exists(path)
            ? InputFiles.NotFound.At(new(Path.GetFileName(named)), new($"“{named}”是文件夹，不是稿样。", $"'{named}' is a folder, not a manuscript."), new("请写里面的 bulletin.md。", "Name the bulletin.md in it."))
            : InputFiles.NotFound.At(new(Path.GetFileName(named)), new($"没有“{named}”这个文件。", $"There is no file '{named}'."), new("请核对路径；有空格的路径要加引号。", "Check the path; a path with blanks needs quotation marks."));
}

/// <summary>A manuscript on the disk: its folder, its text, and the figures of its day.</summary>
internal sealed record GalleyFiles(string Folder, TemplateFile Text, FiguresFile Figures)
{
    /// <summary>The figures for another folder, unchanged.</summary>
    public PrintedFile FiguresAsTheyAre => new(FiguresFile.Name, Encoding.UTF8.GetBytes(Figures.Text));

    /// <summary>The template that its figures name; null where they are no figures.json.</summary>
    public string? TemplateName
    {
        get
        {
            try
            {
                using var json = JsonDocument.Parse(Figures.Text);
                return json.RootElement.GetProperty("template").GetString();
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                return null;
            }
        }
    }
}
