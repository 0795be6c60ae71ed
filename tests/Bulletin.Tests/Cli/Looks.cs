using System.Text;

namespace Bulletin.Tests.Cli;

/// <summary>The answers to one command as four people see them: whole at 80 columns, of the others what differs.</summary>
internal sealed record Looks(string Narrow, string Wide, string Plain, string Redirected)
{
    /// <summary>The others are named in one line where they are what they ought to be: without colours, NO_COLOR as at 80 columns, redirected as at 200.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Narrow);
        var same = new List<string>();
        Compare(Look.Wide.Name, Wide, Narrow, text, same);
        Compare(Look.Plain.Name, Plain, Colours.Without(Narrow), text, same);
        Compare(Look.Redirected.Name, Redirected, Colours.Without(Wide), text, same);
        if (same.Count > 0)
            text.Append("── ").AppendJoin(", ", same).Append(": as above\n");
        return text.ToString();
    }

    private static void Compare(string name, string seen, string expected, StringBuilder text, List<string> same)
    {
        if (seen == expected)
            same.Add(name);
        else
            text.Append("── ").Append(name).Append('\n').Append(Difference(expected, seen));
    }

    /// <summary>The lines that the other has not; … for those that it has.</summary>
    private static string Difference(string other, string seen)
    {
        var (lines, text) = (other.Split('\n')[..^1], new StringBuilder());
        var (at, isOmitting) = (0, false);
        foreach (var line in seen.Split('\n')[..^1])
        {
            var found = Array.IndexOf(lines, line, at);
            if (found < 0)
                text.Append(line).Append('\n');
            else if (!isOmitting)
                text.Append("…\n");
            (at, isOmitting) = found < 0 ? (at, false) : (found + 1, true);
        }
        return text.ToString();
    }
}
