using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>What to do after a check: the command stands on a line of its own, whole, so that it can be copied.</summary>
internal sealed class NextStep(Terminal terminal, Edition edition)
{
    /// <summary>After a check of returns, which were given with these arguments.</summary>
    public void AfterReturns(string arguments, bool hasPassed)
    {
        var folder = terminal.Text(new("退回", "returned"));
        if (hasPassed)
            Say(edition.Findings.Any(f => f.Severity == Severity.Verify && f.Accepted is null)
                ? new("没有错误；要核实的先弄清，就可以出报：", "No errors; once the points to verify are cleared up, the bulletin can be printed:")
                : new("没有错误，可以出报：", "No errors; the bulletin can be printed:"), $"bulletin build {arguments}");
        else if (edition.Day is not null && edition.Findings.Any(f => f.Severity >= Severity.Verify && f.Accepted is null && f.Place.Sheet is not null))
            Say(new("改正后再核对。要退回填报单位的，做退回单：", "Correct it and check again. To hand it back to the office:"), $"bulletin mark {arguments} -o {folder}");
    }

    /// <summary>After a check of a template without returns.</summary>
    public void AfterTemplate(string template)
    {
        if (!edition.HasErrors)
            Say(new("模板可以用了，拿一份报表来核对：", "The template can be used; check a return with it:"), $"bulletin check {terminal.Text(new("报表", "<input>"))} -t {template}");
    }

    private void Say(Words what, string command) => terminal.Remark(new($"\n{what.Chinese}\n  {command}", $"\n{what.English}\n  {command}"));
}
