using System.CommandLine;
using System.CommandLine.Invocation;
using Bulletin.Cli.Screen;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin --version</c>.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>The version of this program.</summary>
    public static string Number { get; } = typeof(VersionAction).Assembly.GetName().Version?.ToString(3) ?? "";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine($"bulletin {Number}");
        return ExitCode.Done;
    }
}
