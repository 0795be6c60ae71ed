using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Schemes;

public sealed class RegisterTests
{
    private const string Book = "名册.xlsx";

    public static TheoryData<string> Cases => [.. Blocks().Select(b => b[0])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_register_gives_what_the_case_file_says(string sentence)
    {
        var lines = Blocks().Single(b => b[0] == sentence)[1..];
        var sheet = TextGrid.Read("名册", [.. lines.Where(l => !l.StartsWith("> ", StringComparison.Ordinal) && !l.StartsWith("-> ", StringComparison.Ordinal))]);
        var (scheme, findings) = Read(name => name == Book ? new(name, [sheet]) : null);
        var wanted = lines.Where(l => l.StartsWith("-> ", StringComparison.Ordinal)).Select(l => l[3..].Split(' ')).ToList();
        Assert.Equal(wanted.Select(w => $"{w[0]} {w[1]}"), findings.Select(f => $"{f.Kind.Code} {f.Place.Cell?.ToString() ?? "-"}"));
        foreach (var (finding, words) in findings.Zip(wanted))
            Assert.All(words[2..], w => Assert.Contains(w, $"{finding.Message.Chinese} {finding.Expected} {finding.Action.Chinese}", StringComparison.Ordinal));
        Assert.Equal(lines.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]), scheme?.Offices.Offices.Select(Written) ?? []);
        Assert.All(findings, f => Assert.Equal((Book, "名册"), (f.Place.File, f.Place.Sheet)));
    }

    [Fact]
    public void A_register_that_is_not_there_is_said_at_its_name()
    {
        var finding = Assert.Single(Read(_ => null).Findings);
        Assert.Equal(("register-missing", "scheme.yaml", 2, 10), (finding.Kind.Code, finding.Place.File, finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_register_lies_beside_its_scheme()
    {
        var (scheme, findings) = Read(_ => throw new InvalidOperationException("It was asked for."), "../名册.xlsx");
        Assert.Null(scheme);
        Assert.Equal("scheme-value", Assert.Single(findings).Kind.Code);
    }

    [Fact]
    public void What_the_importer_says_of_the_workbook_is_passed_on_and_is_enough()
    {
        var fault = new FindingKind("workbook-encrypted", Severity.Error, Words.Same("")).At(new(Book), new("已加密。", "It is encrypted."), new("请去掉密码。", "Remove the password."));
        var (scheme, findings) = Read(name => new(name, []) { Findings = [fault] });
        Assert.Null(scheme);
        Assert.Equal(fault, Assert.Single(findings));
    }

    [Fact]
    public void The_first_sheet_with_the_heading_is_the_register_and_a_hidden_one_is_none()
    {
        var (scheme, _) = Read(name => new(name,
        [
            TextGrid.Read("说明", ["每年一月更新"]),
            TextGrid.Read("旧名册", ["办事处", "石桥街道办事处"], isHidden: true),
            TextGrid.Read("名册", ["办事处", "柳湾街道办事处"]),
        ]));
        Assert.Equal("柳湾", Assert.Single(scheme!.Offices.Offices).Short);
    }

    [Fact]
    public void A_scheme_itself_may_say_which_office_stands_above()
    {
        const string text = """
            name: 日报
            offices:
              - { name: 柳湾街道办事处, parent: 北片 }
              - 北片
              - { name: 南屏街道办事处, parent: 西片 }
            indicators:
              - { code: 停产, unit: 家, kind: stock }
            """;
        var finding = Assert.Single(SchemeReader.Read("scheme.yaml", text).Findings);
        Assert.Equal(("scheme-unknown-name", 5, 30), (finding.Kind.Code, finding.Place.Line, finding.Place.Column));
        var offices = SchemeReader.Read("scheme.yaml", text.Replace("西片", "柳湾", StringComparison.Ordinal)).Scheme!.Offices.Offices;
        Assert.Equal(["北片", null, "柳湾街道办事处"], offices.Select(o => o.Parent));
    }

    private static (Scheme? Scheme, IReadOnlyList<Finding> Findings) Read(Func<string, Workbook?> workbooks, string book = Book) =>
        SchemeReader.Read("scheme.yaml", $"name: 日报\noffices: {book}\nindicators:\n  - {{ code: 停产, unit: 家, kind: stock }}\n", workbooks: workbooks);

    private static string Written(Office office) =>
        $"{office.Name} ({office.Short}){(office.Aliases.Count > 0 ? ": " + string.Join(' ', office.Aliases) : "")}{(office.Parent is null ? "" : $" < {office.Parent}")}{(office.IsOptional ? ", optional" : "")}";

    private static IEnumerable<string[]> Blocks() =>
        string.Join('\n', CaseFile.Rows("registers.txt")).Split("=== ").Skip(1).Select(b => b.TrimEnd('\n').Split('\n'));
}
