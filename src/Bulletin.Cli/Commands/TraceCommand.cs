using System.CommandLine;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Figures;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin trace</c>: how a figure came about, down to the cells.</summary>
internal static class TraceCommand
{
    public const string Name = "trace";

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var figure = new Argument<string>("figure")
        {
            HelpName = new Words("数字", "figure").In(language),
            Description = new Words("名称、代码，或印出来的样子，如 98.75%", "its name, its code, or as printed, such as 98.75%").In(language),
        };
        var inputs = Wish.Inputs(language);
        var template = Wish.Template(language);
        var date = Wish.Date(language);
        var past = Wish.Past(language);
        var text = Wish.Text(language);
        var accept = Wish.Accept(language);
        var command = Verb.Of(Name, new("查一个数字从哪些单元格来", "show which cells a figure comes from"), new("bulletin trace 综合复工率 日报.xlsx", "bulletin trace 综合复工率 daily.xlsx"), language);
        command.Add(figure);
        command.Add(inputs);
        command.Add(template);
        command.Add(date);
        command.Add(past);
        command.Add(text);
        command.Add(accept);
        command.SetAction(result => Run(terminal, result.GetRequiredValue(figure), new(result.GetRequiredValue(inputs), result.GetRequiredValue(template))
        {
            Date = result.DayOf(date),
            Past = result.GetValue(past) ?? [],
            Text = result.GetValue(text),
            Accept = result.GetValue(accept),
        }));
        return command;
    }

    private static int Run(Terminal terminal, string asked, Wishes wishes)
    {
        var outcome = DaysWork.Run(terminal, wishes);
        if (outcome.Edition.Figures is not { } figures)
        {
            DayHeading.Write(terminal, outcome.Edition);
            new FindingList(terminal).Write(outcome.Edition.Findings, Severity.Verify, int.MaxValue, Words.None);
            terminal.Out.WriteLine();
            terminal.Remark(new("没有查这个数字：请先改正上面的问题。", "The figure was not traced: correct what is listed above first."));
            return outcome.ExitCode;
        }
        var found = FigureSearch.Find(figures, outcome.Edition.Issue, asked);
        if (found.Count == 0)
        {
            terminal.Remark(NotFound(figures, asked));
            return ExitCode.WrongUsage;
        }
        if (found.Count > 1)
            terminal.Say(new($"“{asked}”有 {found.Count} 处：", $"'{asked}' was found in {found.Count} places:"));
        var tree = new FigureTree(terminal, figures);
        foreach (var figure in found)
        {
            if (figure != found[0] || found.Count > 1)
                terminal.Out.WriteLine();
            tree.Write(figure);
        }
        if (outcome.Edition.HasErrors)
            terminal.Remark(new("注意：报表有错误，有错误的值没有计入；用 bulletin check 看。", "Note: the returns contain errors, and values in error are not counted; see bulletin check."));
        return ExitCode.Done;
    }

    private static Words NotFound(FigureSet figures, string asked)
    {
        var near = FigureSearch.Near(figures, asked);
        return near.Count == 0
            ? new($"没有“{asked}”这个数字。可以用名称、代码，或印出来的样子（如 98.75%）来找。", $"There is no figure '{asked}'. Ask for it by name, by code, or as printed (98.75%).")
            : new($"没有“{asked}”这个数字。相近的有：{string.Join('、', near)}。", $"There is no figure '{asked}'. Similar: {string.Join(", ", near)}.");
    }
}
