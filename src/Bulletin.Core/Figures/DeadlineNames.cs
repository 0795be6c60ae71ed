namespace Bulletin.Figures;

/// <summary>The codes of the two figures that a deadline gives.</summary>
public static class DeadlineNames
{
    /// <summary>Days from the day of the data to the day on which it is due.</summary>
    public static string DaysLeft(string part) => part + "剩余天数";

    /// <summary>How much must be done each day, rounded up.</summary>
    public static string Pace(string part) => part + "日均需";
}
