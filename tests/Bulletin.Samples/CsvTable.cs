namespace Bulletin.Samples;

/// <summary>
/// A plain UTF-8 CSV: commas between fields, no quoting. Chinese text does without the half-width comma,
/// and a line break inside a cell is written ⏎, so a row is always a line.
/// </summary>
internal static class CsvTable
{
    internal static string[][] Read(string path)
    {
        var rows = File.ReadAllLines(path).Where(line => line.Length > 0).Select(Fields).ToArray();
        for (var row = 0; row < rows.Length; row++)
            if (rows[row].Length != rows[0].Length)
                throw new FormatException($"{path}: row {row + 1} has {rows[row].Length} fields, the first {rows[0].Length}.");
        return rows;

        string[] Fields(string line) => line.Contains('"')
            ? throw new FormatException($"{path}: a quoted field, which these files do without: {line}")
            : Array.ConvertAll(line.Split(','), field => field.Replace('⏎', '\n'));
    }
}
