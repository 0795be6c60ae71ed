using Bulletin.Checks;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Checks;

public sealed class CheckTests
{
    public static TheoryData<string> Cases => CaseRun.Titles("checks.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_check_finds_what_the_case_file_says(string title) => CaseRun.Hold("checks.txt", title);

    [Fact]
    public void Every_check_has_a_case_that_fires_and_the_faultless_case_has_no_finding()
    {
        var cases = ReturnCase.All("checks.txt");
        foreach (var check in AllChecks.InOrder)
            Assert.Contains(cases, c => c.ExpectedFindings.Any(f => f.StartsWith(check.Kind.Code, StringComparison.Ordinal)));
        Assert.Contains(cases, c => c.ExpectedFindings.Count == 0 && c.Title.StartsWith("A faultless return", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_check_gives_findings_of_its_own_kind_only()
    {
        foreach (var item in ReturnCase.All("checks.txt"))
            if (item.Run().Day is { } day)
                foreach (var check in AllChecks.InOrder)
                    Assert.All(check.Find(day.Day), f => Assert.Same(check.Kind.Title, f.Kind.Title));
    }
}
