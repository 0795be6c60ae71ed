using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>Reads the line below the paper's name: 2021年8月4日　星期三　灾后重建　G03　编辑 甲.</summary>
internal sealed class GalleyFolio
{
    private const char Space = '　';

    private readonly List<Credit> _credits = [];

    private GalleyFolio()
    {
    }

    public ManuscriptRow? IssueDate { get; private init; }

    public string Label { get; private set; } = "";

    public IReadOnlyList<Credit> Credits => _credits;

    public static GalleyFolio Read(SourceText line, string section)
    {
        var pieces = Markup.Plain(line.Markdown).TrimEnd(' ', '\t').Split(Space).Where(p => p.Length > 0).ToList();
        var days = pieces.Count > 1 && pieces[1].StartsWith("星期", StringComparison.Ordinal) ? 2 : 1;
        var folio = new GalleyFolio { IssueDate = pieces.Count == 0 ? null : new("出版日期", string.Join(' ', pieces.Take(days)), line.OriginOf(0).Place) };
        foreach (var piece in pieces.Skip(days))
            folio.Take(piece);
        if (section.Length > 0 && folio.Label.StartsWith(section, StringComparison.Ordinal))
            folio.Label = folio.Label[section.Length..].TrimStart(Space);
        return folio;
    }

    /// <summary>A credit begins with its role; what follows it without one is the name's second half: 编辑 王　某.</summary>
    private void Take(string piece)
    {
        if (Credit.Roles.FirstOrDefault(r => piece.StartsWith(r + " ", StringComparison.Ordinal)) is { } role)
            _credits.Add(new(role, piece[(role.Length + 1)..]));
        else if (_credits.Count > 0)
            _credits[^1] = _credits[^1] with { Name = _credits[^1].Name + Space + piece };
        else
            Label += (Label.Length > 0 ? Space : "") + piece;
    }
}
