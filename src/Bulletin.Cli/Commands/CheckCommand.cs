using System.CommandLine;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin check</c>: the same reading and checking as <c>build</c>, no printing.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private static readonly Choice ReportFormats = new("--format", CheckResult.Formats);

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inputs = Wish.Inputs(language);
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var text = Wish.Text(language);
        var accept = Wish.Accept(language);
        var format = Wish.OneOf("--format", new("写法", "form"), new($"结果的写法：{string.Join('、', CheckResult.Formats)}；默认 text，给人看，其余给别的程序读", $"the form of the result: {string.Join(", ", CheckResult.Formats)}; default text, for people; the others are for programs"), ReportFormats, language, "-f");
        var file = new Option<string?>("--output", "-o")
        {
            HelpName = new Words("文件", "FILE").In(language),
            Description = new Words("把结果写进这个文件，不在屏幕上显示", "write the result to this file instead of the terminal").In(language),
        };
        var expect = new Option<string?>("--expect")
        {
            HelpName = FiguresFile.Name,
            Description = new Words("与这个文件里的数逐个对照，不同的算错误", "compare each figure with those in this file; one that differs is an error").In(language),
        };
        var strict = Wish.Switch("--strict", new("有“核实”也算不通过", "what is to be verified counts as an error"), language);
        var verbose = Wish.Switch("--verbose", new("说明每张工作表认成了什么", "show what each sheet was taken for"), language, "-v");
        var command = Verb.Of(Name, new("读报表并核对，不出报；只写 -t、不写报表，就核对模板", "read and check the returns without printing; with -t alone, check a template"), new("bulletin check 日报.xlsx", "bulletin check daily.xlsx"), language);
        command.Add(inputs);
        foreach (var option in new Option[] { template, date, past, text, accept, format, file, expect, strict, verbose })
            command.Add(option);
        command.SetAction(result =>
        {
            var form = new CheckForm(result.GetValue(format) ?? CheckResult.Text, result.IsOn(strict), result.IsOn(verbose), result.GetValue(file));
            var wishes = new Wishes(result.GetRequiredValue(inputs), result.GetRequiredValue(template)) { Date = result.DayOf(date), Past = result.GetValue(past) ?? [], Text = result.GetValue(text), Accept = result.GetValue(accept), WithMaps = form.IsVerbose };
            if (wishes.Inputs.Count > 0)
                return OfReturns(terminal, wishes, result.GetValue(expect), form);
            if (result.GetResult(template) is not { Implicit: false })
                return Refuse(terminal, Complaint.Missing(result.CommandResult, $"<{inputs.HelpName}>"));
            return new Option[] { date, past, text, accept, expect, verbose }.FirstOrDefault(o => result.GetResult(o) is { Implicit: false }) is { } needless
                ? Refuse(terminal, new($"只核对模板、没有报表时，{needless.Name} 用不上。", $"{needless.Name} has no use where a template is checked without returns."))
                : OfTemplate(terminal, wishes, form);
        });
        return command;
    }

    private static int OfReturns(Terminal terminal, Wishes wishes, string? expect, CheckForm form)
    {
        var outcome = DaysWork.Run(terminal, wishes);
        var paths = new PathsFromHere(terminal, wishes, outcome.Files);
        if (expect is not null)
            outcome = new ExpectedFile(terminal, expect, paths).Hold(outcome);
        return new CheckResult(terminal, outcome, paths, form) { Typed = wishes.Typed }.Write();
    }

    private static int OfTemplate(Terminal terminal, Wishes wishes, CheckForm form)
    {
        var checkup = TemplateCheck.Of(terminal, wishes.Template);
        return new CheckResult(terminal, checkup.Outcome, new PathsFromHere(terminal, wishes, []), form) { Heading = checkup.Heading, Files = checkup.Files, Typed = Terminal.Quoted(wishes.Template) }.Write();
    }

    private static int Refuse(Terminal terminal, Words why)
    {
        terminal.Remark(why);
        return ExitCode.WrongUsage;
    }
}
