using System.Globalization;
using System.Text;
using System.Xml;
using Bulletin.Findings;

namespace Bulletin.Cli.Night.Units;

/// <summary>
/// A task for the Windows Task Scheduler. <c>schtasks</c> takes a file without a byte order mark to be in the machine's code page, and PowerShell
/// writes on what it has read in one: so there is nothing but ASCII in it, other characters are written as references, and no encoding is named.
/// </summary>
internal static class WindowsTask
{
    private const string Schema = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    public static string Of(UnitPlan plan, Language language)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = Encoding.ASCII, OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("Task", Schema);
            xml.WriteAttributeString("version", "1.3");
            Group(xml, "RegistrationInfo", x => x.WriteElementString("Description", Schema, new Words("bulletin 夜间出报", "bulletin, the unattended run").In(language)));
            Group(xml, "Triggers", x => Group(x, "CalendarTrigger", trigger =>
            {
                // With its offset the time is the offices' time, whatever the machine's zone.
                trigger.WriteElementString("StartBoundary", Schema, plan.FirstRun.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
                Group(trigger, "ScheduleByDay", day => day.WriteElementString("DaysInterval", Schema, "1"));
            }));
            Group(xml, "Settings", Settings);
            Group(xml, "Actions", x => Group(x, "Exec", exec =>
            {
                exec.WriteElementString("Command", Schema, plan.Call[0]);
                exec.WriteElementString("Arguments", Schema, string.Join(' ', plan.Call.Skip(1).Select(Word)));
                exec.WriteElementString("WorkingDirectory", Schema, plan.Folder);
            }));
            xml.WriteEndElement();
        }
        return $"<?xml version=\"1.0\"?>\n{Encoding.ASCII.GetString(text.ToArray())}\n";
    }

    private static void Settings(XmlWriter xml)
    {
        xml.WriteElementString("MultipleInstancesPolicy", Schema, "IgnoreNew");
        xml.WriteElementString("DisallowStartIfOnBatteries", Schema, "false");
        xml.WriteElementString("StopIfGoingOnBatteries", Schema, "false");
        xml.WriteElementString("StartWhenAvailable", Schema, "true");
        xml.WriteElementString("ExecutionTimeLimit", Schema, "PT30M");
    }

    private static void Group(XmlWriter xml, string name, Action<XmlWriter> content)
    {
        xml.WriteStartElement(name, Schema);
        content(xml);
        xml.WriteEndElement();
    }

    /// <summary>A word as Windows programs take their command line apart: backslashes count only before a quotation mark.</summary>
    private static string Word(string word)
    {
        if (word.Length > 0 && word.All(c => !char.IsWhiteSpace(c) && c != '"'))
            return word;
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var c in word)
        {
            if (c == '"')
                quoted.Append('\\', backslashes + 1);
            backslashes = c == '\\' ? backslashes + 1 : 0;
            quoted.Append(c);
        }
        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
