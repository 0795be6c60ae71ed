using System.Text.Json;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Returns;

/// <summary>A table of the corpus <c>header-gold</c>, whose header cells were marked by hand.</summary>
internal sealed record MarkedTable(string Id, string Kind, Sheet Sheet, int HeaderRows)
{
    private static readonly string[] MarksOfHeaders = ["column_attribute", "column_index"];

    public static IEnumerable<MarkedTable> All(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var table in json.RootElement.EnumerateArray())
            yield return Read(table);
    }

    private static MarkedTable Read(JsonElement table)
    {
        int[][] ids = [.. table.GetProperty("cell_ID_matrix").EnumerateArray().Select(row => row.EnumerateArray().Select(id => id.GetInt32()).ToArray())];
        string[] texts = [.. table.GetProperty("chinese_cell_value_list").EnumerateArray().Select(t => t.GetString() ?? "")];
        var headers = MarksOfHeaders.SelectMany(m => table.GetProperty(m).EnumerateArray()).Select(id => id.GetInt32()).ToHashSet();
        var name = table.GetProperty("table_id").GetString()!;
        return new(name, table.GetProperty("table_type").GetString()!, ToSheet(name, ids, texts), ids.TakeWhile((row, _) => IsHeader(row, headers)).Count());
    }

    /// <summary>Half of the row is marked, and not the first column alone: there the gold marks the stubs of groups of rows as well.</summary>
    private static bool IsHeader(int[] row, HashSet<int> headers) =>
        row.Count(headers.Contains) * 2 >= row.Length && (row.Length < 2 || row.Skip(1).Any(headers.Contains));

    private static Sheet ToSheet(string name, int[][] ids, string[] texts)
    {
        var cells = ids.SelectMany((row, r) => row.Select((id, c) => (Id: id, Row: r + 1, Column: c + 1))).GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.ToList());
        var merges = cells.Values.Where(c => c.Count > 1).Select(c => new CellRange(c.Min(x => x.Row), c.Min(x => x.Column), c.Max(x => x.Row), c.Max(x => x.Column)));
        return new(name, [.. ids.Select((row, r) => row.Select((id, c) => cells[id][0] == (id, r + 1, c + 1) ? ToCell(texts[id]) : Cell.Blank).ToArray())])
        {
            Merges = [.. merges],
        };
    }

    private static Cell ToCell(string text) => text.Length == 0 ? Cell.Blank : new(CellKind.Text, text);
}
