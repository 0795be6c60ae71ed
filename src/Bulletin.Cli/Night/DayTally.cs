using System.Text.Json;
using Bulletin.Checks;
using Bulletin.Cli.Writing;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>A day in numbers and names, as monitoring wants it: what was found, who is missing, who was late.</summary>
internal sealed record DayTally(int Errors, int Verify, int Notes, IReadOnlyList<string> Missing, IReadOnlyList<string> Late)
{
    public static DayTally Of(IReadOnlyList<Finding> findings, CheckedDay? day)
    {
        return new(Count(Severity.Error), Count(Severity.Verify), Count(Severity.Note),
            [.. day?.Offices.Missing.Select(o => o.Name) ?? []], [.. day?.Offices.Late.Select(o => o.Name) ?? []]);

        int Count(Severity severity) => findings.Count(f => f.Severity == severity && f.Accepted is null);
    }

    /// <summary>The tally of a day that was printed before, from its <c>findings.json</c>; null where that cannot be read.</summary>
    public static DayTally? Read(string root, DateOnly day)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutputFolder.PathOf(root, day), "findings.json")));
            var offices = json.RootElement.GetProperty("offices");
            List<string?> open = [.. json.RootElement.GetProperty("findings").EnumerateArray().Where(f => !f.TryGetProperty("accepted", out _)).Select(f => f.GetProperty("severity").GetString())];
            return new(open.Count(s => s == Severity.Error.Code()), open.Count(s => s == Severity.Verify.Code()), open.Count(s => s == Severity.Note.Code()),
                Names(offices.GetProperty("missing")), Names(offices.GetProperty("late")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static List<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(n => n.GetString() ?? "")];
}
