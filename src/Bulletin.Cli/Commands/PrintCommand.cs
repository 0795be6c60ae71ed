using System.CommandLine;
using Bulletin.Cli.Browsing;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin print</c>: prints an edited <c>bulletin.md</c> again, each of its figures held against <c>figures.json</c> beside it.</summary>
internal static class PrintCommand
{
    public const string Name = "print";

    private const string Markdown = "md";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var manuscript = new Argument<string>("manuscript")
        {
            HelpName = new Words("稿样", "manuscript").In(language),
            Description = new Words("改过的 bulletin.md；旁边要有出报时写的 figures.json", "an edited bulletin.md, with the figures.json of its build beside it").In(language),
        };
        var template = new Option<string?>("--template", "-t")
        {
            HelpName = new Words("名称或文件夹", "NAME or FOLDER").In(language),
            Description = new Words("出报时用的模板；自带的不用写", "the template that it was built with; may be omitted if built in").In(language),
        };
        var output = new Option<string?>("--out", "-o")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("另存到这个文件夹，其下按数据日期分；默认印在稿样旁边，稿样本身不动", "print into this folder, one folder below it for each day of data; default: beside the manuscript, which stays as it is").In(language),
        };
        var formats = Wish.Formats(Formats.OfManuscripts, new("；汇总表出自报表，改稿不改它", "; the 汇总表 comes from the returns and stays as it is"), language);
        var paper = Wish.Paper(language);
        var word = Wish.WordStyle(language);
        var command = Verb.Of(Name, new("把改过的 bulletin.md 再印一遍，每个数都对底稿", "print an edited bulletin.md again, checking each figure against the ledger"), Words.Same("bulletin print out/2021-07-29/bulletin.md"), language);
        command.Add(manuscript);
        foreach (var option in new Option[] { template, output, formats, paper, word })
            command.Add(option);
        command.SetAction(result => new Order(terminal, result.GetRequiredValue(manuscript))
        {
            Template = result.GetValue(template),
            Root = result.GetValue(output) is { } root ? terminal.FullPath(root) : null,
            Formats = result.GetValue(formats) ?? [],
            Paper = result.PaperOf(paper),
            Word = result.WordStyleOf(word),
        }.Run());
        return command;
    }

    /// <summary>What is asked of one run.</summary>
    private sealed record Order(Terminal Terminal, string Named)
    {
        public string? Template { get; init; }

        public string? Root { get; init; }

        public string[] Formats { get; init; } = [];

        public Paper? Paper { get; init; }

        public WordStyle? Word { get; init; }

        public int Run()
        {
            if (Path.GetDirectoryName(Terminal.FullPath(Named)) is { } beside)
                OutputFolder.PutRight(beside);
            var (galley, findings) = GalleySource.Read(Terminal, Named);
            if (galley is null)
                return Stop(new(findings), ExitCode.Unreadable);
            var (template, ofTemplate) = TemplateSource.Read(Terminal, Template ?? galley.TemplateName ?? BuiltInTemplates.Default);
            if (template is null)
                return Stop(new(ofTemplate), ExitCode.Unreadable);
            var edition = Reprint.Run(new(template, galley.Text, galley.Figures) { Paper = Paper, Type = Writing.Formats.Type(Formats)(template) });
            if (edition.Issue is not { } issue || edition.HasErrors)
                return Stop(edition, Reprint.IsUnreadable(edition) ? ExitCode.Unreadable : ExitCode.Stopped);
            var folder = Root is null ? galley.Folder : OutputFolder.PathOf(Root, issue.DataDate);
            var isBeside = folder == galley.Folder;
            if (isBeside && Formats.Contains(Markdown))
                return Refuse(new("印在稿样旁边时不写 bulletin.md，免得盖掉改过的稿。要一份新的，请用 -o 另存。", "Beside the manuscript no bulletin.md is written: it would replace what was edited. For a new one, print elsewhere with -o."));
            edition = edition.Printed(Writing.Formats.Printers(template, [.. Asked(isBeside)], Word));
            if (edition.HasErrors)
                return Stop(edition, ExitCode.Unreadable);
            var printed = BrowserPages.Add(Terminal, new(edition, false) { Pdf = Writing.Formats.Pdf(Terminal, Formats)?.Invoke(template) }, out var isPdfMissing).Edition.Files;
            IReadOnlyList<PrintedFile> files = isBeside ? printed : [.. printed, galley.FiguresAsTheyAre];
            if (EditedFiles.TryBeside(Terminal, folder, files) is not { } edited || !OutputFolder.TryWrite(Terminal, folder, edited.Files))
                return ExitCode.Unwritable;
            new PrintSummary(Terminal, edition).WritePrinted(folder, files);
            edited.Tell(Terminal);
            return isPdfMissing && Formats.Contains(PdfPrinter.FormatName) ? ExitCode.Unwritable : ExitCode.Done;
        }

        private IEnumerable<string> Asked(bool isBeside) =>
            Writing.Formats.OfManuscripts.Where(f => Writing.Formats.IsAsked(f, Formats) && (f != Markdown || !isBeside));

        private int Stop(Edition edition, int code)
        {
            new PrintSummary(Terminal, edition).WriteStopped();
            return code;
        }

        private int Refuse(Words why)
        {
            Terminal.Remark(why);
            return ExitCode.WrongUsage;
        }
    }
}
