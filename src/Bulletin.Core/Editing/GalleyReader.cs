using System.Globalization;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Reads a manuscript: the <c>bulletin.md</c> that a build wrote, as people left it.</summary>
public sealed class GalleyReader
{
    public static readonly FindingKind Unreadable = new("manuscript-unreadable", Severity.Error, new("读不懂的稿样", "A manuscript that cannot be read"));

    private const string Title = "# ";

    private readonly string _file;
    private readonly List<TextLine> _lines;
    private readonly ICollection<Finding> _findings;

    private GalleyReader(string file, string text, ICollection<Finding> findings)
    {
        _file = file;
        _findings = findings;
        _lines = [.. GalleyLines.Of(text)];
    }

    /// <summary>The manuscript; null where a finding says why it is none.</summary>
    internal static Galley? Read(string file, string text, ICollection<Finding> findings)
    {
        var front = FrontMatter.Read(file, text, [Galley.DateKey, Galley.PaperKey], findings);
        var reader = new GalleyReader(file, text, findings);
        if (front.Lines == 0 || front[Galley.DateKey] is not [var day, ..])
            return reader.Refuse(1, new("开头没有出报时写的文件头（--- 之间的 date）", "has no front matter with the 'date' that a build writes"));
        if (!DateOnly.TryParseExact(day.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return reader.Refuse(day.Line, new($"数据日期“{day.Text}”读不懂，要写作 2021-07-29", $"has the date '{day.Text}', which is not written like 2021-07-29"));
        return reader.Read(date, front);
    }

    private Galley? Read(DateOnly date, FrontMatter front)
    {
        var name = Next(_lines.FindIndex(l => l.Number > front.Lines) is >= 0 and var below ? below : _lines.Count);
        if (name == _lines.Count || !_lines[name].Text.StartsWith(Title, StringComparison.Ordinal))
            return Refuse(front.Lines + 1, new("文件头下面没有报名（# 报名）", "has no name of the paper (# name) below its front matter"));
        var folio = Next(name + 1);
        if (folio == _lines.Count)
            return Refuse(_lines[name].Number, new("报名下面没有报眉（日期、版次那一行）", "has no line with the day below the paper's name"));
        var paper = front[Galley.PaperKey] is [var said, ..] ? said.Text : "";
        var (articles, entries) = Parts(folio + 1);
        return new(date, articles)
        {
            Paper = paper == "a4" ? Paper.A4 : paper == "a3" ? Paper.A3 : null,
            Name = SourceText.Of(_file, [_lines[name].Behind(Title.Length)]),
            Folio = SourceText.Of(_file, [_lines[folio]]),
            Entries = entries,
        };
    }

    /// <summary>The articles between the rules, down to the ledger, and the ledger's rows.</summary>
    private (List<ArticleSource> Articles, List<GalleyEntry> Entries) Parts(int from)
    {
        if (Next(from) is var first && first < _lines.Count && _lines[first].Text.Trim() == Galley.DraftMark)
            from = first + 1;
        var articles = new List<ArticleSource>();
        var begin = from;
        var isInPart = false;
        for (var i = from; i <= _lines.Count; i++)
        {
            var line = i < _lines.Count ? _lines[i].Text.TrimEnd() : Galley.Rule;
            if (line.StartsWith(Galley.Fence, StringComparison.Ordinal))
                isInPart = line.Length > Galley.Fence.Length;
            // Where its head was deleted too, the ledger is no article.
            var isLedger = line == Galley.Head + Galley.Ledger || line == Galley.LedgerHeads;
            if (!isLedger && (!GalleyLines.IsRule(line) || (isInPart && i < _lines.Count)))
                continue;
            if (GalleyArticle.Read(_file, _lines[begin..i]) is { } article)
                articles.Add(article);
            if (isLedger)
                return (articles, [.. GalleyLedger.Read(_file, _lines[i..])]);
            begin = i + 1;
        }
        return (articles, []);
    }

    /// <summary>The place of the next line that is not blank.</summary>
    private int Next(int at)
    {
        while (at < _lines.Count && _lines[at].IsBlank)
            at++;
        return at;
    }

    private Galley? Refuse(int line, Words why)
    {
        _findings.Add(Unreadable.At(Place.InText(_file, line, 1),
            new($"这不是 bulletin build 写的 bulletin.md：{why.Chinese}。", $"This is not a bulletin.md written by bulletin build: it {why.English}."),
            new("请在出报写的 bulletin.md 上改稿，文件头、报名和报眉三处不要删。", "Edit the bulletin.md that a build wrote, and leave its front matter, the paper's name and the line below it in place.")));
        return null;
    }
}
