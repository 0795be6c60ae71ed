namespace Bulletin.Cli.Desktop;

/// <summary>Files and folders dropped on the program: they are built, the output lies beside them, and the page opens.</summary>
internal static class Dropped
{
    /// <summary>The command that is meant where nothing but full paths of things that are there was given; else the arguments as they are.</summary>
    public static IReadOnlyList<string> Meaning(IReadOnlyList<string> args) =>
        args.Count > 0 && args.All(a => Path.IsPathFullyQualified(a) && Path.Exists(a))
            ? [Commands.BuildCommand.Name, "--open", "--out", Path.Combine(Beside(args[0]), "out"), "--", .. args]
            : args;

    private static string Beside(string path) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) ?? path;
}
