using Bulletin.Cli.Writing;
using Bulletin.Formulas;
using Bulletin.Returns;

namespace Bulletin.Cli.Night;

/// <summary>The numbers that a bulletin before was made of, as its <c>figures.json</c> keeps them.</summary>
internal static class EarlierData
{
    /// <summary>Whether a day reports the very same numbers: as many, and each the same.</summary>
    public static bool IsRepeatedBy(Day today, string root, DateOnly earlier)
    {
        if (Read(Path.Combine(OutputFolder.PathOf(root, earlier), FiguresFile.Name))?.Read(today.Scheme) is not { Count: > 0 } values)
            return false;
        var before = new Dictionary<string, Rational?>(StringComparer.Ordinal);
        foreach (var value in values)
            before[KeyOf(value)] = value.Value;
        var counted = today.AllValues.Where(v => v.Counted is not null).ToList();
        return counted.Count == before.Count && counted.All(v => before.TryGetValue(KeyOf(v), out var was) && was == v.Counted);
    }

    private static string KeyOf(Reported value) => $"{value.Indicator.Code}\n{value.Office.Name}";

    private static FiguresFile? Read(string path)
    {
        try
        {
            return new(FiguresFile.Name, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
