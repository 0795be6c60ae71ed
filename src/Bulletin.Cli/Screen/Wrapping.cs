namespace Bulletin.Cli.Screen;

/// <summary>Breaks a text into lines that fit a terminal, at the breaks of <see cref="LinePieces"/>.</summary>
internal static class Wrapping
{
    /// <summary>Narrower than that, nothing is gained by breaking.</summary>
    private const int Least = 20;

    /// <summary>A last line that is shorter takes Chinese characters from the one before it, so that 文件夹 is not parted for its 夹.</summary>
    private const int ShortestLast = 8;

    private const int WidestCharacter = 4;

    /// <summary>The text in lines of at most so many columns; in one line where the width is null or too narrow to be of use.</summary>
    public static IReadOnlyList<string> Lines(string text, int? width)
    {
        if (width is not (>= Least and var most) || DisplayWidth.Of(text) <= most)
            return [text];
        var lines = new List<List<string>> { new() };
        foreach (var piece in LinePieces.Of(text, most))
        {
            if (lines[^1].Count > 0 && WidthOf(lines[^1]) + DisplayWidth.Of(piece.TrimEnd()) > most)
                lines.Add([]);
            lines[^1].Add(piece);
        }
        FillLast(lines);
        return lines.ConvertAll(line => string.Concat(line).TrimEnd());
    }

    private static void FillLast(List<List<string>> lines)
    {
        if (lines.Count < 2)
            return;
        var (before, last) = (lines[^2], lines[^1]);
        while (before.Count > 2 && WidthOf(last) < ShortestLast && DisplayWidth.Of(before[^1]) <= WidestCharacter && before[^1][^1] != ' ')
        {
            last.Insert(0, before[^1]);
            before.RemoveAt(before.Count - 1);
        }
    }

    private static int WidthOf(List<string> line) => line.Sum(DisplayWidth.Of);
}
