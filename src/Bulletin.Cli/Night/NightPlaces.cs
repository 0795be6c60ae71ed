namespace Bulletin.Cli.Night;

/// <summary>Where the night keeps its things: everything that must outlive a run lies in the output folder.</summary>
internal sealed record NightPlaces(string Root, string Log)
{
    private const string LogFolder = "log";

    public static NightPlaces Of(string root, string? log) => new(root, log ?? Path.Combine(root, LogFolder));

    public string Lock => Path.Combine(Root, ".nightly.lock");

    public string Status => Path.Combine(Root, "status.json");
}
