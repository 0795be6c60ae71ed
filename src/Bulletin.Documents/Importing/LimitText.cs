using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>Limits as a person writes them into the environment: <c>BULLETIN_LIMITS="file=200MB cells=5000000"</c>.</summary>
public static class LimitText
{
    public const string Variable = "BULLETIN_LIMITS";

    /// <summary>The names of the limits, in the order in which they are documented.</summary>
    public static IReadOnlyList<string> Names { get; } = ["file", "unpacked", "ratio", "parts", "sheets", "rows", "columns", "cells", "area", "cell-text", "text", "seconds", "apart", "memory"];

    /// <summary>What is wrong with the environment's text; null where nothing is.</summary>
    public static Words? FaultOfEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? Read(text).Fault : null;

    internal static ReadingLimits OfEnvironment() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? Read(text).Limits : ReadingLimits.Default;

    /// <summary>The limits that the text means, and what is wrong with it: then the limit it is about stays as it was.</summary>
    public static (ReadingLimits Limits, Words? Fault) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var limits = ReadingLimits.Default;
        Words? fault = null;
        foreach (var entry in text.Split([' ', ',', ';', '，', '；'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? entry : entry[..equals];
            if (!Names.Contains(name))
                fault ??= Unknown(name);
            else if (Number(entry[(equals + 1)..]) is { } number && equals >= 0)
                limits = With(limits, name, number);
            else
                fault ??= NoNumber(entry);
        }
        return (limits, fault);
    }

    /// <summary>The text that means these limits.</summary>
    internal static string Of(ReadingLimits limits) => string.Create(CultureInfo.InvariantCulture,
        $"file={limits.FileBytes} unpacked={limits.UnpackedBytes} ratio={limits.Ratio} parts={limits.Parts} sheets={limits.Sheets} rows={limits.Rows} columns={limits.Columns} cells={limits.Cells} area={limits.Area} cell-text={limits.CellText} text={limits.Text} seconds={limits.Seconds} apart={limits.ApartBytes} memory={limits.MemoryBytes}");

    private static ReadingLimits With(ReadingLimits limits, string name, long number) => name switch
    {
        "file" => limits with { FileBytes = Math.Min(number, Array.MaxLength) },
        "unpacked" => limits with { UnpackedBytes = number },
        "ratio" => limits with { Ratio = Whole(number) },
        "parts" => limits with { Parts = Whole(number) },
        "sheets" => limits with { Sheets = Whole(number) },
        "rows" => limits with { Rows = Whole(number) },
        "columns" => limits with { Columns = Whole(number) },
        "cells" => limits with { Cells = Whole(number) },
        "area" => limits with { Area = Whole(number) },
        "cell-text" => limits with { CellText = Whole(number) },
        "text" => limits with { Text = number },
        "seconds" => limits with { Seconds = Whole(number) },
        "apart" => limits with { ApartBytes = number },
        _ => limits with { MemoryBytes = number },
    };

    /// <summary>A number, with MB or GB behind it where bytes are meant.</summary>
    private static long? Number(string written)
    {
        var factor = written.EndsWith("MB", StringComparison.OrdinalIgnoreCase) ? ReadingLimits.Megabyte
            : written.EndsWith("GB", StringComparison.OrdinalIgnoreCase) ? 1024 * ReadingLimits.Megabyte : 1;
        var digits = factor == 1 ? written : written[..^2];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1L << 40 ? number * factor : null;
    }

    private static int Whole(long number) => (int)Math.Min(number, int.MaxValue);

    private static Words Unknown(string name)
    {
        var offer = Spelling.Offer(name, Names);
        return new($"{Variable} 里没有“{name}”这一项。{offer.Chinese}", $"{Variable} knows no limit '{name}'.{offer.English}");
    }

    private static Words NoNumber(string entry) => new($"{Variable} 里的“{entry}”应写成“名称=数”，如 file=200MB、cells=5000000。",
        $"'{entry}' in {Variable} should be NAME=NUMBER, such as file=200MB or cells=5000000.");
}
