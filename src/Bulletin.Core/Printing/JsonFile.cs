using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Printing;

/// <summary>Writes a JSON file of ours: indented by two, Chinese as it is, a line end at the end.</summary>
public static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file of our own form, which says so first.</summary>
    public static PrintedFile Write(string name, Action<Utf8JsonWriter> content) => new(name, WriteOwn(content, null));

    /// <summary>With the checksum of all that stands above it as the last entry, so that a change by hand is seen.</summary>
    public static PrintedFile WriteWithSum(string name, string key, Action<Utf8JsonWriter> content) => new(name, WriteOwn(content, key));

    /// <summary>An object of another's form.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content) => Write(content, null);

    private static ReadOnlyMemory<byte> WriteOwn(Action<Utf8JsonWriter> content, string? sum) => Write(json =>
    {
        json.WriteNumber("schema", FiguresFile.Schema);
        content(json);
    }, sum);

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content, string? sum)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            content(json);
            if (sum is not null)
            {
                json.Flush();
                json.WriteString(sum, Fnv1a.Start.Add(buffer.WrittenSpan).ToString());
            }
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>yyyy-MM-dd, in the one form that the files use.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
