using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>Says of a finding about a value that a 更正单 put there where the number comes from: it does not stand in the return.</summary>
internal sealed class CorrectedValues
{
    private readonly Dictionary<Place, Reported> _byPlace = [];

    public CorrectedValues(Day day)
    {
        foreach (var row in day.Values)
            foreach (var value in row)
                if (value?.Correction is not null)
                    _byPlace[value.Place] = value;
    }

    public Finding Say(Finding finding)
    {
        if (_byPlace.Count == 0)
            return finding;
        foreach (var cell in finding.AllCells)
            if (_byPlace.TryGetValue(cell.Place, out var value) && value.Correction is { } by)
                finding = finding.Saying(new(
                    $"“{value.Office.Name}”的“{value.Indicator.Title}”改作 {value.Text}，出自更正单（{by.Place}），报表{(by.Old.Length == 0 ? "原来没有填" : $"原写 {by.Old}")}。",
                    $" The {value.Text} for {value.Indicator.Title} of {value.Office.Name} is from the correction at {by.Place}; the return {(by.Old.Length == 0 ? "was blank" : $"has {by.Old}")}."));
        return finding;
    }
}
