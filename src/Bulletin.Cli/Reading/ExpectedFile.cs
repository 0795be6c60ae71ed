using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Figures;
using Bulletin.Findings;

namespace Bulletin.Cli.Reading;

/// <summary>The file that <c>--expect</c> names, and a day held against it.</summary>
internal sealed class ExpectedFile(Terminal terminal, string written, PathsFromHere paths)
{
    private readonly string _name = InputFiles.NameOf([written]);

    /// <summary>The outcome with what differs from the file, or with why the file cannot be read.</summary>
    public Outcome Hold(Outcome outcome)
    {
        paths.Add(_name, terminal.FullPath(written));
        var (expected, fault) = Read();
        if (expected is null)
            return With(outcome, [fault!]) with { IsUnreadable = true };
        return outcome.Edition is { Figures: { } figures, Day: { } day } ? With(outcome, expected.Against(figures, day.Day.Date)) : outcome;
    }

    private static Outcome With(Outcome outcome, IReadOnlyList<Finding> more) =>
        outcome with { Edition = outcome.Edition with { Findings = [.. outcome.Edition.Findings, .. more] } };

    private (ExpectedFigures? Expected, Finding? Fault) Read()
    {
        try
        {
            return ExpectedFigures.Read(new(_name, SharedFile.Text(terminal.FullPath(written), Encoding.UTF8)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, ExpectedFigures.Unopened(_name, new(
                e is FileNotFoundException or DirectoryNotFoundException ? $"没有“{written}”这个文件。" : $"“{written}”打不开。",
                e is FileNotFoundException or DirectoryNotFoundException ? $"There is no file '{written}'." : $"'{written}' cannot be opened.")));
        }
    }
}
