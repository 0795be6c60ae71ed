using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bulletin.Printing;

/// <summary>Writes a JSON file of ours: indented by two, Chinese as it is, a line end at the end.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PrintedFile Write(string name, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            content(json);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return new(name, buffer.WrittenMemory);
    }

    /// <summary>yyyy-MM-dd, in the one form that the files use.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
