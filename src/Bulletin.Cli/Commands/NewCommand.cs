using System.CommandLine;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin new</c>: a template of one's own, in a folder that is new or empty.</summary>
internal static class NewCommand
{
    public const string Name = "new";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var folder = new Argument<string>("folder")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("模板放在哪里；要新的或空的文件夹", "where the template goes; a folder that is new or empty").In(language),
        };
        var template = Wish.Template(language);
        var command = Verb.Of(Name, new("做一个自己的模板", "make a template of your own"), "bulletin new my-template", language);
        command.Add(folder);
        command.Add(template);
        command.SetAction(result => Run(terminal, terminal.FullPath(result.GetRequiredValue(folder)), result.GetRequiredValue(template)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string template)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            terminal.Remark(new($"文件夹“{terminal.Shown(folder)}”里已有文件，没有动它。请换一个新的文件夹。",
                $"The folder '{terminal.Shown(folder)}' holds files already and was left alone. Name a new one."));
            return ExitCode.Unwritable;
        }
        var (files, findings) = TemplateSource.Copy(terminal, template);
        if (files.Count == 0)
        {
            new FindingList(terminal).Write(findings, Severity.Note, int.MaxValue, new("", ""));
            return ExitCode.Unreadable;
        }
        if (!OutputFolder.TryWrite(terminal, folder, files))
            return ExitCode.Unwritable;
        SayNext(terminal, folder, template, files);
        return ExitCode.Done;
    }

    private static void SayNext(Terminal terminal, string folder, string template, IReadOnlyList<PrintedFile> files)
    {
        var shown = terminal.Shown(folder);
        terminal.Say(new($"已照“{template}”建好模板“{shown}”：", $"The template '{shown}' is made after '{template}':"));
        foreach (var file in files)
            terminal.Out.WriteLine("  " + file.Name);
        terminal.Say(new($"下一步：把 scheme.yaml 里的单位和指标改成自己的，用 bulletin check 报表 -t {shown} 核对到没有错误；再改 articles 里的稿件。",
            $"Next: put your own offices and indicators into scheme.yaml, run bulletin check <input> -t {shown} until it finds no error, then write the articles."));
    }
}
