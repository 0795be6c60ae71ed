using System.CommandLine;
using System.Runtime.CompilerServices;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Documents.Marking;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin mark</c>: 退回单, copies of the returns with what is wrong marked in them.</summary>
internal static class MarkCommand
{
    public const string Name = "mark";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inputs = Wish.Inputs(language);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("退回单放在哪个文件夹", "the folder for the marked copies").In(language),
            Required = true,
        };
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var text = Wish.Text(language);
        var accept = Wish.Accept(language);
        var command = Verb.Of(Name, new("做退回单：报表的副本，错处标色、加批注，首页列清单；原表不动", "hand returns back: copies with errors coloured, noted and listed; the originals stay as they are"),
            new("bulletin mark 日报.xlsx -o 退回", "bulletin mark daily.xlsx -o returned"), language);
        command.Add(inputs);
        foreach (var option in new Option[] { output, template, date, past, text, accept })
            command.Add(option);
        command.SetAction(result => Run(terminal, new(result.GetRequiredValue(inputs), result.GetRequiredValue(template)) { Date = result.DayOf(date), Past = result.GetValue(past) ?? [], Text = result.GetValue(text), Accept = result.GetValue(accept) },
            terminal.FullPath(result.GetRequiredValue(output))));
        return command;
    }

    private static int Run(Terminal terminal, Wishes wishes, string folder)
    {
        if (wishes.Inputs.Select(terminal.FullPath).FirstOrDefault(i => IsBelow(folder, i)) is { } input)
        {
            terminal.Remark(new($"“{terminal.Shown(folder)}”在报表的文件夹“{terminal.Shown(input)}”里，退回单下次会被当作报表。请用 -o 换一个文件夹。",
                $"'{terminal.Shown(folder)}' lies in the folder of the returns, '{terminal.Shown(input)}', so the marked copies would be read as returns. Choose another folder with -o."));
            return ExitCode.WrongUsage;
        }
        var outcome = DaysWork.Run(terminal, wishes);
        var slips = outcome.Files.Select(f => (Input: f, Slip: Slip.Of(outcome.Edition, f.Name))).ToList();
        var marked = Mark([.. slips.Where(s => s.Slip.Lines.Count > 0)]);
        if (marked.Select(m => Path.GetFullPath(m.File.Name, folder)).FirstOrDefault(p => outcome.Files.Any(f => f.Path == p)) is { } original)
        {
            terminal.Remark(new($"退回单会盖掉报表“{terminal.Shown(original)}”。请用 -o 换一个文件夹。",
                $"A marked copy would replace the return '{terminal.Shown(original)}'. Choose another folder with -o."));
            return ExitCode.WrongUsage;
        }
        if (marked.Count > 0 && !OutputFolder.TryWrite(terminal, folder, [.. marked.Select(m => m.File)]))
            return ExitCode.Unwritable;
        new MarkSummary(terminal, outcome).Write(folder, marked, [.. slips.Where(s => s.Slip.Lines.Count == 0).Select(s => s.Slip)]);
        return outcome.IsUnreadable ? ExitCode.Unreadable : ExitCode.Done;
    }

    /// <summary>In a method of its own: the libraries that write are loaded only where there is something to mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IReadOnlyList<MarkedFile> Mark(IReadOnlyList<(InputFile Input, Slip Slip)> slips) => MarkedFiles.Of(slips);

    private static bool IsBelow(string folder, string input) =>
        Directory.Exists(input) && (Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
