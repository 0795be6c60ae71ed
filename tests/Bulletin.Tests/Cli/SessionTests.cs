using System.Text;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>
/// Whole sessions at the terminal, as text: <c>Cli/Sessions/*.approved.txt</c>. A line <c>$ bulletin …</c> is typed, <c>$ ls out</c> lists
/// what was written, the words of <see cref="DeskWords"/> set the scene; what follows is the answer, with <c>! </c> before lines of the error stream and <c>= n</c> for the exit code.
/// </summary>
public sealed class SessionTests
{
    private const string Ending = ".approved.txt";

    public static TheoryData<string> Sessions()
    {
        var names = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*" + Ending).Order(StringComparer.Ordinal))
            names.Add(Path.GetFileName(file)[..^Ending.Length]);
        return names;
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_session_answers_as_approved(string name)
    {
        using var desk = new Desk();
        var played = new StringBuilder();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + Ending)).Where(l => l.StartsWith("$ ", StringComparison.Ordinal) || l.StartsWith("# ", StringComparison.Ordinal)))
            Play(desk, line, played);
        Approved.Hold(Path.Combine(Folder, name), played.ToString());
    }

    private static string Folder => Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Cli", "Sessions");

    private static void Play(Desk desk, string line, StringBuilder played)
    {
        played.Append(line).Append('\n');
        if (line[0] == '#')
            return;
        if (line == "$ ls out")
        {
            foreach (var path in Directory.Exists(desk.PathOf("out")) ? desk.Made() : ["(nothing)"])
                played.Append(path).Append('\n');
            played.Append('\n');
            return;
        }
        if (DeskWords.Do(desk, line[2..]) is { } answer)
        {
            played.Append(answer).Append('\n');
            return;
        }
        var (shown, code) = desk.Type(line[2..]);
        played.Append(shown).Append("= ").Append(code).Append("\n\n");
    }
}
