using System.Globalization;
using System.Text;
using System.Text.Json;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>
/// The log of the nights, for people (<c>nightly.log</c>) and for programs (<c>nightly.jsonl</c>, a JSON object a line), and on the error stream.
/// A log that cannot be written is said once and stops nothing.
/// </summary>
internal sealed class NightLog(Terminal terminal, NightPlaces places, TimeProvider clock)
{
    private readonly RotatedFile _text = new(Path.Combine(places.Log, "nightly.log"));
    private readonly RotatedFile _lines = new(Path.Combine(places.Log, "nightly.jsonl"));

    /// <summary>Columns of "verify".</summary>
    private const int LongestTitle = 6;

    private bool _isBroken;

    /// <summary>The offices' zone, once the scheme has been read; until then times are those of Beijing.</summary>
    public Schemes.OfficeZone Zone { get; set; } = Schemes.OfficeZone.Shanghai;

    /// <summary>Writes an event of the run, and tells it to whoever looks on.</summary>
    public void Write(string name, Words message)
    {
        terminal.Remark(message);
        Append("info", new("进展", "info"), name, message, null);
    }

    /// <summary>Writes a finding; the summary tells it.</summary>
    public void Write(Finding finding) => Append(finding.Severity.Code(), finding.Severity.Name(), "finding", finding.Message, finding);

    private void Append(string level, Words title, string name, Words message, Finding? finding)
    {
        if (_isBroken)
            return;
        var now = clock.GetUtcNow();
        var said = FindingList.OneLine(terminal.Text(message));
        try
        {
            var at = Zone.Local(now).ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture);
            _text.Append(Encoding.UTF8.GetBytes($"{at} {DisplayWidth.Pad(terminal.Text(title), LongestTitle)} {(finding is null ? "" : $"{finding.Kind.Code} {(finding.Place.File.Length == 0 ? "" : $"{finding.Place} ")}")}{said}\n"));
            _lines.Append(Line(now, level, name, said, finding));
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            _isBroken = true;
            terminal.Remark(Unwritable.Because(terminal, places.Log, e).Then(new("日志没有写下去。", " The log was not written on.")));
        }
    }

    private static byte[] Line(DateTimeOffset now, string level, string name, string message, Finding? finding)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("time", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteString("level", level);
            json.WriteString("event", name);
            json.WriteString("message", message);
            if (finding is not null)
            {
                json.WriteString("code", finding.Kind.Code);
                json.WriteString("file", finding.Place.File);
                json.WriteString("sheet", finding.Place.Sheet);
                json.WriteString("cell", finding.Place.Cell?.ToString());
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteBoolean("accepted", finding.Accepted is not null);
            }
            json.WriteEndObject();
        }
        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
