using System.Text.Json;
using Bulletin.Documents.Importing;
using Bulletin.Findings;

namespace Bulletin.Cli.Writing;

/// <summary>A file by its name and by the fingerprint of what it holds.</summary>
internal sealed record FileMark(string File, string Fingerprint)
{
    public static FileMark Of(string name, ReadOnlySpan<byte> content) => new(name, Fnv1a.Start.Add(content).ToString());

    /// <summary>A mark as <see cref="Write"/> wrote it.</summary>
    public static FileMark Of(JsonElement mark) => new(mark.GetProperty("file").GetString() ?? "", mark.GetProperty("fingerprint").GetString() ?? "");

    public static void Write(Utf8JsonWriter json, string name, IEnumerable<FileMark> marks)
    {
        json.WriteStartArray(name);
        foreach (var mark in marks)
        {
            json.WriteStartObject();
            json.WriteString("file", mark.File);
            json.WriteString("fingerprint", mark.Fingerprint);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The mark of a file on the disk; an empty fingerprint where it cannot be read.</summary>
    public static FileMark OfDisk(string name, string path)
    {
        try
        {
            using var file = SharedFile.Open(path);
            var (hash, block) = (Fnv1a.Start, new byte[81_920]);
            for (int read; (read = file.Read(block, 0, block.Length)) > 0;)
                hash = hash.Add(block.AsSpan(0, read));
            return new(name, hash.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(name, "");
        }
    }
}
