using System.CommandLine;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Documents.Forms;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin form</c>: the blank return, one workbook an office.</summary>
internal static class FormCommand
{
    public const string Name = "form";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var output = new Option<string>("--out", "-o")
        {
            HelpName = new Words("文件夹", "FOLDER").In(language),
            Description = new Words("空表放在哪个文件夹", "the folder for the blank returns").In(language),
            Required = true,
        };
        var template = Wish.Template(language);
        var date = Wish.Day("--date", new("数据日期，印在表上；默认留空待填", "the date of the data, printed on the form; default: left blank"), language, "-d");
        var command = Verb.Of(Name, new("给每个办事处做一张空的日报表", "make the blank return, one workbook for each office"), new("bulletin form -o 空表 -d 2021-07-29", "bulletin form -o forms -d 2021-07-29"), language);
        foreach (var option in new Option[] { output, template, date })
            command.Add(option);
        command.SetAction(result => Run(terminal, terminal.FullPath(result.GetRequiredValue(output)), result.GetRequiredValue(template), result.DayOf(date)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string name, DateOnly? day)
    {
        var (template, findings) = TemplateSource.Read(terminal, name);
        if (template is null)
        {
            return UnreadSummary.Write(terminal, findings, new("没有做空表，什么也没有写。", "No blank returns were made; nothing was written."));
        }
        var forms = BlankReturns.Of(template.Scheme, day);
        if (forms.FirstOrDefault(f => IsOther(Path.Combine(folder, f.Name), f)) is { } taken)
        {
            terminal.Remark(new($"“{terminal.Shown(Path.Combine(folder, taken.Name))}”已经在了，也许有人填过，没有动它。请换一个文件夹，或先把它移走。",
                $"'{terminal.Shown(Path.Combine(folder, taken.Name))}' already exists, perhaps filled in, and was left alone. Choose another folder, or move it away."));
            return ExitCode.Unwritable;
        }
        if (!OutputFolder.TryWrite(terminal, folder, forms))
            return ExitCode.Unwritable;
        var shown = terminal.Shown(folder);
        terminal.Say(new($"已写 {forms.Count} 张空表到“{shown}”，一个{template.Scheme.OfficeWord}一张。", $"{forms.Count} blank returns were written to '{shown}', one for each office."));
        var typed = terminal.Typed(folder) + (name == BuiltInTemplates.Default ? "" : $" -t {Terminal.Quoted(name)}");
        terminal.Say(new("填好收齐后：", "When they come back filled in:"));
        terminal.Out.WriteLine($"  bulletin check {typed}");
        return ExitCode.Done;
    }

    /// <summary>A file of that name that is not this very form.</summary>
    private static bool IsOther(string path, PrintedFile form) =>
        Directory.Exists(path) || (File.Exists(path) && !(new FileInfo(path).Length == form.Content.Length && form.Content.Span.SequenceEqual(SharedFile.Bytes(path))));
}
