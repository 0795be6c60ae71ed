namespace Bulletin.Schemes;

/// <summary>What becomes of a value that was due and is missing or set aside. The strictest comes first.</summary>
public enum MissingPolicy
{
    /// <summary>The press stops.</summary>
    Refuse,

    /// <summary>An earlier day's value stands in for it, and the page says so; where there is none, the press stops.</summary>
    Carry,

    /// <summary>The total goes without it, and the page says so.</summary>
    LeaveOut,
}
