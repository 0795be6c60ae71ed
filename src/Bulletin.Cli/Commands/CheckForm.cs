namespace Bulletin.Cli.Commands;

/// <summary>How the result of a check is written: in which form, 核实 as 错误 or not, with the map of each sheet or without; null: to the terminal.</summary>
internal sealed record CheckForm(string Format, bool IsStrict, bool IsVerbose, string? File);
