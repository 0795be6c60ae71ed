using System.Globalization;
using System.Text.Json;
using Bulletin.Cli.Commands;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Cli.Night;

/// <summary>
/// <c>status.json</c>: what monitoring reads. Written when a night begins, without an end, and again when it has ended; each time whole,
/// in place of the one before.
/// </summary>
internal sealed record NightStatus(NightCalendar? Calendar, DateTimeOffset Started)
{
    private const string Beside = ".status.json.new";
    private const string Running = "running";

    public DateTimeOffset? Ended { get; init; }

    /// <summary>What the clock showed when it was last believed.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>The day of this night; null where it was not known yet.</summary>
    public DateOnly? Day { get; init; }

    public NightResult? Result { get; init; }

    /// <summary>The days without a bulletin, from the first within a month that has one to the day that is due, whichever day this night was for.</summary>
    public IReadOnlyList<DateOnly> MissingDays { get; init; } = [];

    /// <summary>The last day that has a bulletin.</summary>
    public DateOnly? LastPrinted { get; init; }

    public NightStatus EndedWith(NightResult result, DateTimeOffset at, PrintedDays printed) => this with
    {
        Ended = at,
        Result = result,
        Clock = result.Verdict == Verdict.Clock ? Clock : Started,
        LastPrinted = printed.Last,
        MissingDays = Calendar is null ? [] : printed.MissingUpTo(Latest(Calendar.DayDueAt(Started), Day)),
    };

    private static DateOnly Latest(DateOnly due, DateOnly? asked) => asked > due ? asked.Value : due;

    public void Write(string path, Language language) => OutputFile.Write(path, JsonFile.Write("", json => Write(json, language)).Content.Span, Beside);

    private void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteString("program", VersionAction.Number);
        json.WriteString("verdict", Result?.Verdict.Code ?? Running);
        if (Result is null)
            json.WriteNull("exitCode");
        else
            json.WriteNumber("exitCode", Result.Verdict.ExitCode);
        json.WriteString("reason", Result?.Reason.In(language));
        json.WriteString("day", Day is { } day ? JsonFile.Day(day) : null);
        json.WriteString("timeZone", Calendar?.Zone.Name);
        Moment(json, "started", Started);
        Moment(json, "ended", Ended);
        json.WriteString("clock", Clock is { } clock ? Utc(clock) : null);
        var tally = Result?.Tally ?? DayTally.Of([], null);
        json.WriteStartObject("findings");
        json.WriteNumber(Severity.Error.Code(), tally.Errors);
        json.WriteNumber(Severity.Verify.Code(), tally.Verify);
        json.WriteNumber(Severity.Note.Code(), tally.Notes);
        json.WriteEndObject();
        Names(json, "missingOffices", tally.Missing);
        Names(json, "lateOffices", tally.Late);
        json.WriteString("lastPrintedDay", LastPrinted is { } last ? JsonFile.Day(last) : null);
        Names(json, "missingDays", MissingDays.Select(JsonFile.Day));
        WriteNext(json);
    }

    /// <summary>The next day, and from when on its bulletin may be expected.</summary>
    private void WriteNext(Utf8JsonWriter json)
    {
        json.WritePropertyName("next");
        if (Calendar is null)
        {
            json.WriteNullValue();
            return;
        }
        var next = Calendar.DayDueAt(Started).AddDays(1);
        json.WriteStartObject();
        json.WriteString("day", JsonFile.Day(next));
        Moment(json, "due", Calendar.DueAt(next));
        json.WriteEndObject();
    }

    private void Moment(Utf8JsonWriter json, string name, DateTimeOffset? moment)
    {
        json.WritePropertyName(name);
        if (moment is not { } at)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("utc", Utc(at));
        json.WriteString("local", Calendar?.Zone.Local(at).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
