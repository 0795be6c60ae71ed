namespace Bulletin.Cli.Writing;

/// <summary>
/// On Windows whoever reads a file at this moment, such as a virus scanner, an indexer or monitoring, keeps it and its folder from changing places
/// for that moment.
/// </summary>
internal static class Patience
{
    private const int Tries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Moves or replaces something; where it is held, waits a second for it to be let go, and then fails as it failed.</summary>
    public static void Await(Action change)
    {
        for (var i = 1; ; i++)
            try
            {
                change();
                return;
            }
            catch (Exception e) when (i < Tries && MayPass(e))
            {
                Thread.Sleep(Pause);
            }
    }

    private static bool MayPass(Exception e) =>
        e is IOException io && FileLock.IsHeldElsewhere(io) || e is UnauthorizedAccessException && OperatingSystem.IsWindows();
}
