using Bulletin.Formulas;

namespace Bulletin.Returns;

/// <summary>Adds the rows of one office where the scheme says <c>rows: add</c>; the sum keeps each of its cells.</summary>
internal static class AddedRows
{
    /// <summary>The values, in their order, each office but once for such an indicator.</summary>
    public static IReadOnlyList<Reported> Of(IReadOnlyList<Reported> values)
    {
        var result = new List<Reported>(values.Count);
        var places = new Dictionary<(string Indicator, int Office), int>();
        foreach (var value in values)
            if (value.Indicator.AddsRows && !places.TryAdd((value.Indicator.Code, value.Office.Index), result.Count))
                Add(result, places[(value.Indicator.Code, value.Office.Index)], value);
            else
                result.Add(value);
        return result;
    }

    /// <summary>A blank or a dash adds nothing; what is no number leaves no sum, and is what is to be mended.</summary>
    private static void Add(List<Reported> result, int at, Reported value)
    {
        var sofar = result[at];
        if (sofar.State == ReportedState.Faulty || value.State == ReportedState.Blank)
            return;
        result[at] = sofar.State == ReportedState.Value && value.State == ReportedState.Value ? Sum(sofar, value)
            : sofar.State == ReportedState.Value && value.State == ReportedState.Dash ? sofar : value;
    }

    private static Reported Sum(Reported sofar, Reported value) => sofar with
    {
        Value = (sofar.Value ?? Rational.Zero) + (value.Value ?? Rational.Zero),
        Text = $"{sofar.Text.Trim()}＋{value.Text.Trim()}",
        IsApproximate = sofar.IsApproximate || value.IsApproximate,
        IsSetAside = sofar.IsSetAside || value.IsSetAside,
        Rows = [.. sofar.ByCell, value],
    };
}
