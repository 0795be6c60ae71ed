using Bulletin.Checks;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin;

/// <summary>
/// 试排: a template is set with made-up days before any return is there, so that a fault in an article or the page is found at its line. One day
/// takes one branch of an 'if', so there are several: half done, half done and overdue, all done, nothing to do.
/// </summary>
public sealed class TemplateTrial
{
    private const string Name = "试排";

    private readonly Template _template;
    private readonly Scheme _scheme;
    private readonly HashSet<string> _files;

    private TemplateTrial(Template template)
    {
        _template = template;
        _scheme = template.Scheme;
        _files = [.. template.Articles.Select(a => a.Name), template.Page.Name];
    }

    /// <summary>What is at fault in the template's articles and page, each place once.</summary>
    public static IReadOnlyList<Finding> Of(Template template)
    {
        var trial = new TemplateTrial(template);
        return [.. trial.Days().SelectMany(trial.Set).DistinctBy(f => (f.Kind.Code, f.Place))];
    }

    private IEnumerable<CheckedDay> Days()
    {
        var (before, after) = Dates();
        yield return new(On(before, Half), []);
        yield return new(On(after, Half), []);
        yield return new(On(before, (_, whole) => whole), []);
        // A rate of nothing has no value. Whether an article can do without it is for a real day to tell; here the day counts as one in error.
        yield return new(On(before, (_, _) => 0), [ValueMissing.Kind.At(new(Name), Words.None, Words.None)]);
    }

    /// <summary>A day before all of the scheme's deadlines, and one after.</summary>
    private (DateOnly Before, DateOnly After) Dates()
    {
        var due = _scheme.Deadlines.Select(d => d.Day).OfType<DateOnly>().Order().ToList();
        var plain = new DateOnly(_scheme.Year ?? 2021, 7, 1);
        return due.Count == 0 ? (plain, plain.AddDays(1)) : (due[0].AddDays(-10), due[^1].AddDays(1));
    }

    private static int Half(int office, int whole) => (whole / 2) + (office % 2 == 0 ? 0 : whole / 4);

    /// <summary>A day on which each office reported each indicator. <paramref name="part"/> says how much of a whole is done.</summary>
    private Day On(DateOnly date, Func<int, int, int> part)
    {
        Reported?[][] values = [.. _scheme.Indicators.Select(i => _scheme.Offices.Offices.Select(o => i.AppliesToOffice(o.Index) ? Report(i, o, part) : null).ToArray())];
        return new(_scheme, date, [], values);
    }

    private Reported Report(Indicator indicator, Office office, Func<int, int, int> part)
    {
        var place = new Place(Name, Name, new(office.Index + 2, 2));
        if (!indicator.IsNumber)
            return new(indicator, office, ReportedState.Value, Name, place);
        var value = Amount(indicator, office.Index, part);
        var number = indicator.Kind == IndicatorKind.Rate ? Rational.Of(value, 1000) : Rational.From(value);
        return new(indicator, office, ReportedState.Value, number.ToString(), place) { Value = number };
    }

    /// <summary>What an office reports: a number of its own, and of a whole the part that the day calls for.</summary>
    private int Amount(Indicator indicator, int office, Func<int, int, int> part) =>
        indicator.PartOf is { } code && _scheme.Indicator(code) is { } whole ? part(office, Amount(whole, office, part))
        : part(office, 2) == 0 ? 0 : 100 + (10 * office);

    private IEnumerable<Finding> Set(CheckedDay day)
    {
        var issue = Editor.Edit(day, Calculator.Run(day), new(_template, []) { IsDraft = day.Findings.Count > 0 });
        IEnumerable<Finding> found = issue.Findings;
        try
        {
            new HtmlPrinter(_template).Print(issue);
        }
        catch (PageFault fault)
        {
            found = found.Append(fault.Finding);
        }
        return found.Where(f => _files.Contains(f.Place.File)).Select(Explained);
    }

    /// <summary>A number typed into a link is no figure on any day; here it was held against a made-up one.</summary>
    private static Finding Explained(Finding finding) => finding.Kind != InlineBuilder.Mismatch ? finding
        : finding.Saying(new("（这是拿试排的数对的。）", " (It was held against a made-up figure.)")) with
        { Action = new("请用函数写数，不要手打链接里的字。", "Let a function write the figure; do not type the words of the link.") };
}
