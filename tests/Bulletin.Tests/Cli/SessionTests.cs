using System.Text;
using Bulletin.Cli.Screen;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Cli;

/// <summary>
/// Whole sessions at the terminal, as text: <c>Cli/Sessions/*.approved.txt</c>. A line <c>$ bulletin …</c> is typed, <c>$ ls out</c> lists
/// what was written, the words of <see cref="DeskWords"/> set the scene; what follows is the answer, with <c>! </c> before lines of the error stream and <c>= n</c> for the exit code.
/// Four people type the same, each at a desk of his own: at terminals of 80 and of 200 columns, with NO_COLOR, and into a file; how their answers are told apart, see <see cref="Looks"/>.
/// A command with an environment of its own (<c>$ COLUMNS=40 bulletin …</c>) is typed once. To add to a session, write the line alone and run the tests: the received file holds its answer.
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
        using Desk narrow = new(), wide = new(), plain = new(), redirected = new();
        var played = new StringBuilder();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + Ending)).Where(l => l.StartsWith("$ ", StringComparison.Ordinal) || l.StartsWith("# ", StringComparison.Ordinal)))
        {
            played.Append(line).Append('\n');
            if (line[0] == '$')
                Play(line[2..], [(Look.Narrow, narrow), (Look.Wide, wide), (Look.Plain, plain), (Look.Redirected, redirected)], played);
        }
        Approved.Hold(Path.Combine(Folder, name), played.ToString());
    }

    [Fact]
    public void Every_command_has_a_session_with_help_and_with_right_and_wrong_input()
    {
        using var desk = new Desk();
        var commands = desk.Type("bulletin --help").Shown.Split("\n\n").Single(part => part.StartsWith("命令\n", StringComparison.Ordinal)).Split('\n')[1..].Select(line => line.Trim().Split(' ')[0]);
        Assert.All(commands, command =>
        {
            var session = File.ReadAllText(Path.Combine(Folder, command + Ending));
            Assert.All([$"$ bulletin {command} --help\n", $"$ bulletin {command} --help --lang en\n", "= 0\n", "= 1\n", "= 2\n"], expected => Assert.Contains(expected, session, StringComparison.Ordinal));
        });
    }

    private static string Folder => Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Cli", "Sessions");

    /// <summary>Whether it fits the terminal and does not begin with a mark that belongs to the line before; a command to be copied may be wider.</summary>
    private static bool IsFit(string line, Look look)
    {
        var seen = Colours.Without(line.StartsWith("! ", StringComparison.Ordinal) ? line[2..] : line);
        var words = seen.TrimStart();
        return words.Length == 0 || words.StartsWith("bulletin ", StringComparison.Ordinal)
            || (DisplayWidth.Of(seen) <= (look.Columns ?? int.MaxValue) && !"，。、；：？！）》」』”’】".Contains(words[0], StringComparison.Ordinal));
    }

    private static bool IsForPrograms(string command) => command.Split(' ').Intersect(["json", "sarif", "junit", "github", "--print-unit"]).Any() || command.StartsWith("COLUMNS=", StringComparison.Ordinal);

    private static void Play(string line, (Look Look, Desk Desk)[] people, StringBuilder played)
    {
        var words = people.Select(p => DeskWords.Do(p.Desk, line)).Distinct().ToList();
        if (words is [{ } answer])
        {
            played.Append(answer).Append('\n');
            return;
        }
        var isOnlyNarrow = !line.StartsWith("bulletin", StringComparison.Ordinal);
        var answers = people.Take(isOnlyNarrow ? 1 : people.Length).Select(p => p.Desk.Type(line, p.Look)).ToList();
        var code = Assert.Single(answers.Select(a => a.ExitCode).Distinct());
        foreach (var (person, told) in people.Zip(answers).Where(_ => !IsForPrograms(line)))
            Assert.All(told.Shown.Split('\n'), l => Assert.True(IsFit(l, person.Look), $"{line}\nas seen by {person.Look.Name}: {l}"));
        var shown = isOnlyNarrow ? answers[0].Shown : new Looks(answers[0].Shown, answers[1].Shown, answers[2].Shown, answers[3].Shown).ToString();
        played.Append(shown).Append("= ").Append(code).Append("\n\n");
    }
}
