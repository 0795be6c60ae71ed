using System.Globalization;
using System.Text;
using System.Text.Json;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Figures;

/// <summary>Reads a <c>figures.json</c> of ours with the line of each figure; whatever else it may be is refused in words.</summary>
internal sealed class ExpectedReader(FiguresFile file)
{
    public static readonly FindingKind Unreadable = new("expected-unreadable", Severity.Error, new("读不了的应有数", "Expected figures that cannot be read"));

    private const string Figures = "figures";

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(file.Text.TrimStart('\uFEFF'));

    public (ExpectedFigures? Expected, Finding? Fault) Read()
    {
        try
        {
            using var json = JsonDocument.Parse(_bytes);
            return Read(json.RootElement);
        }
        catch (JsonException e)
        {
            var (line, column) = ((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Refuse(Place.InText(file.File, line, column), new($"“{file.File}”不是完整的 JSON，读到这里读不下去了。", $"'{file.File}' is not complete JSON: it cannot be read beyond this point."));
        }
    }

    private (ExpectedFigures?, Finding?) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema) || !root.TryGetProperty(Figures, out var figures) || figures.ValueKind != JsonValueKind.Array)
            return Refuse(new(file.File), new($"“{file.File}”不是 build 写的 figures.json：缺少 schema 或 figures。", $"'{file.File}' is not a figures.json written by build: it has no schema or no figures."));
        if (schema.ValueKind != JsonValueKind.Number || !schema.TryGetInt32(out var number) || number != FiguresFile.Schema)
            return Refuse(new(file.File), new($"“{file.File}”的 schema 是 {schema.GetRawText()}，这一版程序只认 {FiguresFile.Schema}。", $"The schema of '{file.File}' is {schema.GetRawText()}; this version of the program knows {FiguresFile.Schema} only."));
        if (!DateOnly.TryParseExact(Text(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Refuse(new(file.File), new($"“{file.File}”的 date 不是日期。", $"The date of '{file.File}' is not a date."));
        var places = Places();
        var read = new List<ExpectedFigure>();
        foreach (var figure in figures.EnumerateArray())
        {
            var (line, column) = places[read.Count];
            if (figure.ValueKind != JsonValueKind.Object || Text(figure, "code") is not { Length: > 0 } code || Text(figure, "printed") is not { } printed)
                return Refuse(Place.InText(file.File, line, column), new($"“{file.File}”的第 {read.Count + 1} 个数没有 code 或 printed。", $"Figure {read.Count + 1} of '{file.File}' has no code or nothing printed."));
            read.Add(new(code, Text(figure, "name") ?? code, Text(figure, "value"), printed, Text(figure, "unit") ?? "") { Line = line, Column = column });
        }
        return (new(file.File, day, read), null);
    }

    private static (ExpectedFigures?, Finding?) Refuse(Place place, Words message) =>
        (null, Unreadable.At(place, message, new("请给出 bulletin build 写的 figures.json，改动过的请恢复原样。", "Give a figures.json as bulletin build writes it; undo what was changed in it.")));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>Where each element of the array of figures begins.</summary>
    private List<(int Line, int Column)> Places()
    {
        var places = new List<(int, int)>();
        var reader = new Utf8JsonReader(_bytes);
        var isInFigures = false;
        var (line, lineStart, seen) = (1, 0, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                isInFigures = reader.ValueTextEquals(Figures);
            if (!isInFigures || reader.CurrentDepth != 2 || reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                continue;
            for (var start = (int)reader.TokenStartIndex; seen < start; seen++)
                if (_bytes[seen] == '\n')
                    (line, lineStart) = (line + 1, seen + 1);
            places.Add((line, Encoding.UTF8.GetCharCount(_bytes, lineStart, seen - lineStart) + 1));
        }
        return places;
    }
}
