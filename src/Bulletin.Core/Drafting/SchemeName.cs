using Bulletin.Returns;

namespace Bulletin.Drafting;

/// <summary>The name of a scheme after the title of an example, without the day that the title names: 复商复市日报（4月21日） is 复商复市日报.</summary>
internal static class SchemeName
{
    private const string Otherwise = "日报";

    public static string Of(string title, string file, string sheet)
    {
        foreach (var text in new[] { title, Path.GetFileNameWithoutExtension(file), sheet })
            if (WithoutDay(text) is { Length: > 1 } name)
                return name;
        return Otherwise;
    }

    private static string WithoutDay(string text)
    {
        var name = WrittenDate.Peel(text).Remainder;
        for (var open = name.IndexOf('(', StringComparison.Ordinal); open >= 0; open = name.IndexOf('(', open + 1))
            if (name.IndexOf(')', open) is var close and > 0 && WrittenDate.FindIn(name[open..close]) is not null)
                return name.Remove(open, close - open + 1);
        return WrittenDate.FindInName(name) is null ? name : "";
    }
}
