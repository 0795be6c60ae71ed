using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Cli.Night.Units;

/// <summary>A line for <c>crontab -e</c>, at the offices' time. Cron sends by mail whatever is said: so only a night that failed says anything.</summary>
internal static class CronLine
{
    public static string Of(UnitPlan plan, Language language)
    {
        // Of a zone without a name cron knows nothing: its time is written in UTC.
        var isNamed = plan.ZoneName[0] is not ('+' or '-');
        var at = isNamed ? plan.FirstRun : plan.FirstRun.ToUniversalTime();
        var zone = isNamed ? plan.ZoneName : "UTC";
        var note = new Words(
            $"CRON_TZ 只对它下面的各行有效；不认它的 cron（如 Debian 的）按机器的时区，请把时刻换成机器的时区里不早于 {plan.FirstRun:HH:mm}（{plan.ZoneName}）的。",
            $"CRON_TZ holds for the lines below it. A cron that does not know it (Debian's) goes by the machine's zone: change the time to one there that is not before {plan.FirstRun:HH:mm} ({plan.ZoneName}).").In(language);
        return string.Create(CultureInfo.InvariantCulture, $"# {note}\nCRON_TZ={zone}\n{at.Minute} {at.Hour} * * * cd {Word(plan.Folder)} && said=$({string.Join(' ', plan.Call.Select(Word))} 2>&1) || echo \"$said\"\n");
    }

    /// <summary>A word for the shell, and a % for cron, which would end the line there.</summary>
    private static string Word(string word)
    {
        var quoted = word.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ',') ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
        return quoted.Replace("%", "\\%", StringComparison.Ordinal);
    }
}
