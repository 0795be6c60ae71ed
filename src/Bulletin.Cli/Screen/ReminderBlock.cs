using Bulletin.Editing;

namespace Bulletin.Cli.Screen;

/// <summary>The message to the offices that have not reported, in a block that can be copied as it stands: its lines are not broken, for the breaks would be copied too.</summary>
internal static class ReminderBlock
{
    public static void Write(Terminal terminal, Edition edition)
    {
        if (edition.Day is not { } day || Reminder.Of(day) is not { } text)
            return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Paint.Strong(terminal.Text(new("催报（下面几行可以复制发送）", "A reminder to be copied and sent"))));
        terminal.Out.WriteLine();
        foreach (var line in text.Split('\n'))
            terminal.Out.WriteLine(line);
    }
}
