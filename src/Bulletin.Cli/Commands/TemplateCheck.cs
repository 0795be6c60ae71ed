using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>A template that was checked without returns: its scheme read, its articles and its page set with made-up days.</summary>
internal sealed record TemplateCheck(Outcome Outcome)
{
    public Words? Heading { get; private init; }

    public IReadOnlyList<string> Files { get; private init; } = [];

    public static TemplateCheck Of(Terminal terminal, string nameOrFolder)
    {
        var (template, findings) = TemplateSource.Read(terminal, nameOrFolder);
        if (template is null)
            return new(new Outcome(new(findings), IsUnreadable: true));
        var edition = new Edition([.. findings, .. TemplateTrial.Of(template)]);
        return new(new Outcome(edition, edition.IsTemplateUnreadable))
        {
            Heading = HeadingOf(template),
            Files = [template.Scheme.File, .. template.Articles.Select(a => a.Name), template.Page.Name],
        };
    }

    private static Words HeadingOf(Template template)
    {
        var scheme = template.Scheme;
        return new(
            $"模板“{template.Name}”：{scheme.Name}，{scheme.Offices.Count} 个{scheme.OfficeWord}，{scheme.Indicators.Count} 个指标，{scheme.Rates.Count} 个比率，{template.Articles.Count} 篇稿件",
            $"Template '{template.Name}': {scheme.Name}; offices {scheme.Offices.Count}, indicators {scheme.Indicators.Count}, rates {scheme.Rates.Count}, articles {template.Articles.Count}");
    }
}
