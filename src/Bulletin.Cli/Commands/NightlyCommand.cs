using System.CommandLine;
using Bulletin.Cli.Night;
using Bulletin.Cli.Night.Units;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin nightly</c>: the unattended run.</summary>
internal static class NightlyCommand
{
    public const string Name = "nightly";

    private static readonly Choice Schedulers = new("--print-unit", ["systemd", "cron", "windows"]);

    public static Verb Create(Terminal terminal)
    {
        var language = terminal.Language;
        var inbox = Folder("--inbox", new("收报表的文件夹：每天一个子文件夹（2021-07-29），或直接放在里面", "the folder where returns arrive: one folder for each day (2021-07-29), or the files themselves"), language, isRequired: true);
        var output = Folder("--out", new("输出文件夹，其下按数据日期分；日志和 status.json 也在里面", "the output folder, one folder below it for each day of data; the log and status.json are kept there too"), language, isRequired: true, "-o");
        var template = Wish.Template(language);
        var date = Wish.Day("--date", new("补哪一天的；默认按截止时间算出该出的一天", "the day to make up for; default: the day that is due by the cut-off time"), language, "-d");
        var accept = Wish.Accept(language);
        var formats = Wish.Formats(language);
        var log = Folder("--log", new("日志放在哪个文件夹；默认输出文件夹下的 log", "the folder for the log; default log below the output folder"), language, isRequired: false);
        var unit = Wish.OneOf("--print-unit", Words.Same("systemd|cron|windows"), new("不出报，只显示定时任务的写法", "print no bulletin, only the unit for a scheduler"), Schedulers, language);
        var command = Verb.Of(Name, new("无人值守地出报：到了什么读什么，该印的印", "run unattended: take what has arrived, print what may be printed"), new("bulletin nightly --inbox 收件 --out 出报", "bulletin nightly --inbox inbox --out out"), language);
        foreach (var option in new Option[] { inbox, output, template, date, accept, formats, log, unit })
            command.Add(option);
        command.SetAction(result =>
        {
            var wishes = new NightWishes(result.GetValue(inbox)!, result.GetValue(output)!)
            {
                Template = result.GetRequiredValue(template),
                Date = result.DayOf(date),
                Accept = result.GetValue(accept),
                Formats = result.GetValue(formats) ?? [],
                Log = result.GetValue(log),
            };
            return result.GetValue(unit) is { } scheduler ? PrintUnit(terminal, wishes, scheduler) : new NightRun(terminal, wishes).Run();
        });
        return command;
    }

    private static int PrintUnit(Terminal terminal, NightWishes wishes, string scheduler)
    {
        var (template, findings) = TemplateSource.Read(terminal, wishes.Template);
        if (template is null)
        {
            return UnreadSummary.Write(terminal, findings, new("没有写出定时任务。", "No unit was printed."));
        }
        var plan = UnitPlan.Of(terminal, terminal.Around.Machine ?? Machine.This, wishes, NightCalendar.Of(template.Scheme));
        terminal.Out.Write(scheduler switch
        {
            "systemd" => SystemdUnit.Of(plan, terminal.Language),
            "cron" => CronLine.Of(plan, terminal.Language),
            _ => WindowsTask.Of(plan, terminal.Language),
        });
        return ExitCode.Done;
    }

    private static Option<string?> Folder(string name, Words description, Language language, bool isRequired, params string[] aliases) => new(name, aliases)
    {
        HelpName = new Words("文件夹", "FOLDER").In(language),
        Description = description.In(language),
        Required = isRequired,
    };
}
