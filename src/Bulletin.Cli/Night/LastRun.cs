using System.Globalization;
using System.Text.Json;

namespace Bulletin.Cli.Night;

/// <summary>What <c>status.json</c> says of the run before; null where there was none, or where the file cannot be read.</summary>
/// <param name="Clock">What the clock showed when it was last believed; null where it never was.</param>
/// <param name="HasEnded">It came to its end.</param>
internal sealed record LastRun(DateTimeOffset? Clock, bool HasEnded)
{
    public static LastRun? Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var all = json.RootElement;
            var clock = all.GetProperty("clock").GetString() is { } seen ? DateTimeOffset.Parse(seen, CultureInfo.InvariantCulture) : (DateTimeOffset?)null;
            return new(clock, all.GetProperty("ended").ValueKind == JsonValueKind.Object);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
