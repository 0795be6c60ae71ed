using System.Globalization;
using System.Text;
using Bulletin.Findings;

namespace Bulletin.Cli.Night.Units;

/// <summary>
/// A service, its timer, and the service that speaks up when it fails, each under the path where it belongs. The time is in UTC, which every
/// system knows; the service may write where it must and nowhere else.
/// </summary>
internal static class SystemdUnit
{
    private const string Folder = "/etc/systemd/system/";

    public static string Of(UnitPlan plan, Language language)
    {
        var text = new StringBuilder();
        var what = new Words("bulletin 夜间出报", "bulletin, the unattended run").In(language);
        text.Append(CultureInfo.InvariantCulture, $"""
            # {Folder}{UnitPlan.Name}.service
            # {new Words("先建好能写的文件夹；要用别的用户运行，加 User=。", "Make the writable folders first; to run as another user, add User=.").In(language)}
            [Unit]
            Description={what}
            OnFailure={UnitPlan.Name}-failed.service

            [Service]
            Type=oneshot
            ExecStart={string.Join(' ', plan.Call.Select((word, i) => Word(word, isArgument: i > 0)))}
            WorkingDirectory={Percent(plan.Folder)}
            ReadWritePaths={string.Join(' ', plan.Writes.Select(w => Word(w, isArgument: false)))}
            CacheDirectory=bulletin
            Environment=DOTNET_BUNDLE_EXTRACT_BASE_DIR=%C/bulletin
            TimeoutStartSec=30min
            NoNewPrivileges=yes
            ProtectSystem=strict
            ProtectHome=read-only
            PrivateTmp=yes
            PrivateDevices=yes
            PrivateNetwork=yes
            ProtectClock=yes
            ProtectHostname=yes
            ProtectControlGroups=yes
            ProtectKernelLogs=yes
            ProtectKernelModules=yes
            ProtectKernelTunables=yes
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            LockPersonality=yes
            SystemCallArchitectures=native

            # {Folder}{UnitPlan.Name}.timer
            # {new Words($"{plan.FirstRun:HH:mm}（{plan.ZoneName}）", $"{plan.FirstRun:HH:mm} ({plan.ZoneName})").In(language)}
            [Unit]
            Description={what}

            [Timer]
            OnCalendar=*-*-* {plan.FirstRun.UtcDateTime:HH:mm:ss} UTC
            Persistent=true

            [Install]
            WantedBy=timers.target

            # {Folder}{UnitPlan.Name}-failed.service
            # {new Words("出报没有做成时运行；换成发邮件、发消息的命令。", "Runs when the night has failed; put a command here that sends word.").In(language)}
            [Unit]
            Description={new Words("bulletin 夜间出报没有做成", "bulletin, the unattended run has failed").In(language)}

            [Service]
            Type=oneshot
            ExecStart=/usr/bin/logger -p user.err -t {UnitPlan.Name} {Word(new Words($"夜间出报没有做成，见 {plan.Status}", $"The night has failed, see {plan.Status}").In(language), isArgument: true)}

            """);
        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>A word as a unit file takes it: quoted where it must be; % and, in an argument, $ would be replaced.</summary>
    private static string Word(string word, bool isArgument)
    {
        var escaped = Percent(word).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        if (isArgument)
            escaped = escaped.Replace("$", "$$", StringComparison.Ordinal);
        return word.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '%') ? escaped : $"\"{escaped}\"";
    }

    private static string Percent(string text) => text.Replace("%", "%%", StringComparison.Ordinal);
}
