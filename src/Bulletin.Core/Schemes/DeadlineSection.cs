using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Reads <c>deadlines</c>: by when a part must have become its whole.</summary>
internal sealed class DeadlineSection(SchemeFindings findings, IReadOnlyList<Indicator> indicators)
{
    private static readonly Words Where = new("时限", "a deadline");

    private readonly List<Deadline> _deadlines = [];
    private readonly Dictionary<string, YamlText> _seen = [];

    public IReadOnlyList<Deadline> Read(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
            if (item is YamlMap map)
                ReadDeadline(new Fields(map, findings, Where));
            else
                findings.WrongValue(item, "deadlines", new("时限（indicator，due 或 within-days）", "a deadline (indicator, due or within-days)"));
        return _deadlines;
    }

    private void ReadDeadline(Fields fields)
    {
        var code = fields.RequiredText("indicator");
        var due = fields.Text("due");
        var isWithin = fields.Node("within-days") is not null;
        var days = fields.WholeNumber("within-days", 0, 3660);
        fields.Close();
        if (due is null && !isWithin)
            findings.MissingKey(fields.Map, "due", Where);
        if (due is not null && isWithin)
            findings.WrongValue(due, "due", new("空：due 与 within-days 只能写一个", "absent: give either 'due' or 'within-days'"));
        var day = due is null ? null : Day(due);
        if (code is not null)
            CheckIndicator(code);
        if (code is not null && !_seen.TryAdd(code.Value, code))
            findings.Duplicate(code, code.Value, _seen[code.Value].Line);
        if (code is not null && (day is not null || days is not null))
            _deadlines.Add(new Deadline(code.Value, day, days));
    }

    private DateOnly? Day(YamlText due)
    {
        if (DateOnly.TryParseExact(due.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1949 and <= 2999)
            return day;
        findings.WrongValue(due, "due", new("日期，如 2021-08-15", "a date, such as 2021-08-15"));
        return null;
    }

    /// <summary>Only a part has something left to be done.</summary>
    private void CheckIndicator(YamlText code)
    {
        var indicator = indicators.FirstOrDefault(i => i.Code == code.Value);
        if (indicator is null)
            findings.UnknownIndicator(code, indicators);
        else if (indicator.PartOf is null)
            findings.WrongPart(code, new($"“{code.Value}”没有 part-of，说不出还剩多少", $"'{code.Value}' has no 'part-of', so nothing is left of it"),
                new("请给这个指标加上 part-of，或改用已完成的那个指标", "give the indicator a 'part-of', or name the one that counts what is done"));
    }
}
