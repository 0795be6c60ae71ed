namespace Bulletin.Schemes;

/// <summary>What becomes of a value that was due and is missing or set aside.</summary>
public enum MissingPolicy
{
    /// <summary>The press stops.</summary>
    Refuse,

    /// <summary>The total goes without it, and the page says so.</summary>
    LeaveOut,
}
