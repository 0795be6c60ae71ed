using System.Globalization;
using System.Text.Json;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A <c>figures.json</c> of an earlier bulletin: its text, and the path by which findings name it.</summary>
public sealed record FiguresFile(string File, string Text)
{
    /// <summary>What such a file is called.</summary>
    public const string Name = "figures.json";

    /// <summary>
    /// The values behind its totals as they were reported, each with its day and its own cell. A value that was carried there already keeps
    /// the day that it is of. Null where the file is no figures.json.
    /// </summary>
    public IReadOnlyList<Reported>? Read(Scheme scheme)
    {
        try
        {
            using var json = JsonDocument.Parse(Text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Day(root, "date") is not { } day || !root.TryGetProperty("figures", out var figures))
                return null;
            var values = new List<Reported>();
            foreach (var figure in figures.EnumerateArray())
                if (scheme.Indicator(Said(figure, "code")) is { } indicator && indicator.Unit == Said(figure, "unit"))
                    foreach (var input in figure.GetProperty("inputs").EnumerateArray())
                        if (Value(scheme, indicator, input, day) is { } value)
                            values.Add(value);
            return values;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static Reported? Value(Scheme scheme, Indicator indicator, JsonElement input, DateOnly day)
    {
        if (scheme.Offices.Find(Said(input, "office")) is not { } office
            || !decimal.TryParse(Said(input, "value"), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var cell = CellAddress.TryParse(Said(input, "cell"), out var address) ? address : null;
        return new(indicator, office, ReportedState.Value, Said(input, "text"), new(Said(input, "file"), Said(input, "sheet"), cell))
        {
            Value = Rational.From(value),
            CarriedFrom = Day(input, "carriedFrom") ?? day,
        };
    }

    private static string Said(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static DateOnly? Day(JsonElement element, string name) =>
        DateOnly.TryParseExact(Said(element, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
