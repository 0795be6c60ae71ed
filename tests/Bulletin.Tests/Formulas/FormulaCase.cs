using Bulletin.Formulas;
using Bulletin.Tests.Cases;

namespace Bulletin.Tests.Formulas;

/// <summary>One formula of <c>Cases/formulas.txt</c> with the series it stands over.</summary>
internal sealed class FormulaCase(string text, IReadOnlyList<string> given)
{
    public string Text { get; } = text;

    public Dictionary<string, string> Expected { get; } = [];

    public Dictionary<string, Series> Series { get; } = given.Select(ReadSeries).ToDictionary(s => s.Name);

    public Dictionary<string, string> Units { get; } = given.ToDictionary(g => g.Split(' ')[1], g => g.Split(' ')[2].TrimEnd(':'));

    public int Offices => Series.Values.First().ByOffice.Count;

    public static IReadOnlyList<FormulaCase> All()
    {
        var cases = new List<FormulaCase>();
        var given = new List<string>();
        var isGiving = false;
        foreach (var row in CaseFile.Lines("formulas.txt").Where(r => !string.IsNullOrWhiteSpace(r) && !r.StartsWith('#')))
        {
            var (key, value) = (row[..row.IndexOf(':', StringComparison.Ordinal)].Trim(), row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            if (row.StartsWith("given", StringComparison.Ordinal))
            {
                given = isGiving ? given : [];
                given.Add(row);
            }
            else if (key == "formula")
                cases.Add(new FormulaCase(value, [.. given]));
            else
                cases[^1].Expected[key] = value;
            isGiving = row.StartsWith("given", StringComparison.Ordinal);
        }
        return cases;
    }

    private static Series ReadSeries(string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var values = words.Skip(3).Select(Numbers.Parse).ToList();
        var isSummed = words[2] != "%:";
        var whole = isSummed ? values.Aggregate((a, b) => a is null ? b : b is null ? a : a + b) : null;
        return new Series(words[1], values, whole)
        {
            IsSummed = isSummed,
            LeftOut = words.Skip(3).Index().Where(w => w.Item == "—").Select(w => w.Index).ToHashSet(),
        };
    }
}
