using System.Globalization;
using System.Text;
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

    /// <summary>The key of its last entry: the checksum of all that stands above.</summary>
    public const string Sum = "checksum";

    /// <summary>The form of the files that this program writes and reads.</summary>
    public const int Schema = 1;

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
                        if (Value(scheme, indicator, input) is { Value: not null } value)
                            values.Add(value with { CarriedFrom = value.CarriedFrom ?? day });
            return values;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether it is as it was written, to the letter; line ends are the disk's.</summary>
    public bool IsAsWritten
    {
        get
        {
            var text = Text.ReplaceLineEndings("\n");
            var end = text.LastIndexOf($",\n  \"{Sum}\": \"", StringComparison.Ordinal);
            return end >= 0 && text.AsSpan(end).Contains(Fnv1a.Start.Add(Encoding.UTF8.GetBytes(text[..end])).ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>A value behind a figure, as <c>inputs</c> lists it; null where the scheme knows no such office.</summary>
    internal static Reported? Value(Scheme scheme, Indicator indicator, JsonElement input)
    {
        if (scheme.Offices.Find(Said(input, "office")) is not { } office)
            return null;
        var isNumber = decimal.TryParse(Said(input, "value"), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        var cell = CellAddress.TryParse(Said(input, "cell"), out var address) ? address : null;
        return new(indicator, office, ReportedState.Value, Said(input, "text"), new(Said(input, "file"), Said(input, "sheet"), cell))
        {
            Value = isNumber ? Rational.From(value) : null,
            CarriedFrom = Day(input, "carriedFrom"),
            Conversion = Conversion.Between(Said(input, "unit"), indicator.Unit) is { } conversion && input.TryGetProperty("conversion", out _) ? conversion : null,
            IsApproximate = input.TryGetProperty("approximate", out _),
        };
    }

    internal static string Said(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    internal static DateOnly? Day(JsonElement element, string name) =>
        DateOnly.TryParseExact(Said(element, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
