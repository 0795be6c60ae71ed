using System.Text.Json;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Figures;

/// <summary>
/// Reads a day back from its <c>figures.json</c>. Nothing in it is believed: each figure is reckoned again from the values that it lists,
/// and one that comes out otherwise is a finding.
/// </summary>
public sealed class DayRecordReader
{
    private const int MostNamed = 3;

    private readonly FiguresFile _file;
    private readonly Scheme _scheme;
    private readonly List<Finding> _findings = [];

    private DayRecordReader(FiguresFile file, Scheme scheme)
    {
        _file = file;
        _scheme = scheme;
    }

    /// <summary>The record; null where a finding says why it cannot be read.</summary>
    public static (DayRecord? Record, IReadOnlyList<Finding> Findings) Read(FiguresFile file, Scheme scheme)
    {
        var reader = new DayRecordReader(file, scheme);
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            return (reader.Read(json.RootElement), reader._findings);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, [RecordFindings.NotOurs(file.File)]);
        }
    }

    private DayRecord? Read(JsonElement root)
    {
        if (FiguresFile.Day(root, "date") is not { } date || !root.TryGetProperty(RecordKeys.Page, out var page))
        {
            _findings.Add(RecordFindings.NotOurs(_file.File));
            return null;
        }
        var figures = root.GetProperty("figures");
        var day = new CheckedDay(RecordedDay.Of(_scheme, date, figures, page), []);
        var record = new DayRecord(day, Compared(Calculator.Run(day), figures))
        {
            IssueDate = FiguresFile.Day(root, "issueDate") ?? date,
            AsOf = FiguresFile.Said(page, RecordKeys.AsOf),
            ReadFrom = FiguresFile.Said(page, RecordKeys.ReadFrom),
            Treatments = [.. page.GetProperty(RecordKeys.Treatments).EnumerateArray().Select(t => t.GetString() ?? "")],
            Claims = [.. page.GetProperty(RecordKeys.Claims).EnumerateArray().Select(c => new Claim(FiguresFile.Said(c, RecordKeys.ClaimOf), FiguresFile.Said(c, RecordKeys.ClaimWords)))],
            CellNaming = Enum.TryParse<CellNaming>(FiguresFile.Said(page, RecordKeys.CellNaming), ignoreCase: true, out var naming) ? naming : CellNaming.File,
            IsDraft = page.TryGetProperty(RecordKeys.Draft, out _),
        };
        SayOnce();
        if (_findings.Count == 0 && !_file.IsAsWritten)
            _findings.Add(RecordFindings.Changed(_file.File));
        return record;
    }

    /// <summary>A figure or two that differ are a change of the template; many are another template, and that is one fault.</summary>
    private void SayOnce()
    {
        var unlike = _findings.Count(f => f.Kind == RecordFindings.OtherScheme);
        if (unlike <= MostNamed)
            return;
        _findings.Clear();
        _findings.Add(RecordFindings.AnotherScheme(_file.File, unlike));
    }

    /// <summary>The figures as reckoned, each with the inputs that the file lists.</summary>
    private FigureSet Compared(FigureSet reckoned, JsonElement written)
    {
        var figures = reckoned.All.ToDictionary(f => f.Code, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in written.EnumerateArray())
        {
            var code = FiguresFile.Said(entry, "code");
            if (!seen.Add(code) || !figures.TryGetValue(code, out var figure) || figure.Formula != FiguresFile.Said(entry, "formula") || figure.Unit != FiguresFile.Said(entry, "unit"))
                _findings.Add(RecordFindings.Unknown(PlaceOf(code), FiguresFile.Said(entry, "name")));
            else if (figure.Text != FiguresFile.Said(entry, "printed"))
                _findings.Add(RecordFindings.Unlike(PlaceOf(code), figure.Title, FiguresFile.Said(entry, "printed"), figure.Text));
            else if ((figure.Value?.ToString() ?? "") is var value && value != FiguresFile.Said(entry, "value"))
                _findings.Add(RecordFindings.Unlike(PlaceOf(code), figure.Title, FiguresFile.Said(entry, "value"), value));
            else
                figures[code] = figure with { Inputs = RecordedDay.Inputs(_scheme, entry), Offices = entry.GetProperty("offices").GetInt32() };
        }
        foreach (var lacking in reckoned.All.Where(f => !seen.Contains(f.Code)))
            _findings.Add(RecordFindings.Lacking(_file.File, lacking.Title));
        return reckoned.With([.. reckoned.All.Select(f => figures[f.Code])]);
    }

    /// <summary>The line on which the figure's entry begins.</summary>
    private Place PlaceOf(string code)
    {
        var at = _file.Text.IndexOf($"\"code\": \"{code}\"", StringComparison.Ordinal);
        return at < 0 ? new(_file.File) : Place.InText(_file.File, _file.Text.AsSpan(0, at).Count('\n') + 1, at - _file.Text.LastIndexOf('\n', at));
    }
}
