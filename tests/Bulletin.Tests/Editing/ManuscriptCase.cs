using Bulletin.Tests.Cases;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Editing;

/// <summary>One case of <c>manuscripts.txt</c>: the rows of a sheet 文稿 beside a day's values, and what is expected of the page.</summary>
internal sealed record ManuscriptCase(string Title, IReadOnlyList<(string Part, string Text)> Rows, IReadOnlyList<(string Key, string Text)> Expected, IReadOnlyList<(string Code, string[] Values)> Given)
{
    private static readonly string[] Keys = ["page", "no page", "finding"];

    public static IReadOnlyList<ManuscriptCase> All()
    {
        var cases = new List<ManuscriptCase>();
        foreach (var row in CaseFile.Rows("manuscripts.txt"))
        {
            if (row.StartsWith("case:", StringComparison.Ordinal))
                cases.Add(new(row["case:".Length..].Trim(), new List<(string, string)>(), new List<(string, string)>(), ArticleCase.All()[0].Given.ToList()));
            else
                Take(row, cases[^1]);
        }
        return cases;
    }

    private static void Take(string row, ManuscriptCase into)
    {
        var colon = row.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? "" : row[..colon].Trim();
        if (key.StartsWith("given ", StringComparison.Ordinal))
            ArticleCase.Give((List<(string, string[])>)into.Given, key["given ".Length..], row[(colon + 1)..].Trim().Split(' '));
        else if (Keys.Contains(key))
            ((List<(string, string)>)into.Expected).Add((key, row[(colon + 1)..].Trim().Replace('⏎', '\n')));
        else
            ((List<(string, string)>)into.Rows).Add((row.Split('|')[0].Trim(), row[(row.IndexOf('|') + 1)..].Trim().Replace('⏎', '\n')));
    }

    public Edition Print()
    {
        List<Cell[]> rows = [[ArticleCase.Words("栏目"), ArticleCase.Words("内容")]];
        rows.AddRange(Rows.Select(r => new[] { ArticleCase.Words(r.Part), ArticleCase.Words(r.Text) }));
        var template = new Template("case", ArticleCase.Scheme, [], new("page.html", ""), "");
        return Press.Run(new Job(template, [new Workbook("case.xlsx", [ArticleCase.Sheet(Given), new Sheet("文稿", [.. rows])])]) { IsDraft = true });
    }
}
