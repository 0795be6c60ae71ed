using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>
/// The build proves itself: in a finished text every digit string is a figure, a date, a counted enumeration, or hand-written.
/// What is hand-written becomes a run of its own and is listed in the ledger.
/// </summary>
/// <param name="ownCounts">Words of the program's own that count more than they name.</param>
/// <param name="findings">Where to say what is wrong.</param>
internal sealed class Proof(Func<IReadOnlyList<string>> ownCounts, ICollection<Finding> findings)
{
    public static readonly FindingKind HandWritten = new("hand-number", Severity.Verify, new("手写的统计数", "A statistic written by hand"));

    public static readonly FindingKind WrongCount = new("enumeration-count", Severity.Verify, new("列举的个数不对", "An enumeration that miscounts"));

    public static readonly FindingKind Placeholder = new("placeholder-left", Severity.Error, new("没有填上的占位符", "A placeholder that was not filled"));

    public static readonly FindingKind DoubledMark = new("mark-doubled", Severity.Error, new("重复的标点", "A doubled mark"));

    public static readonly FindingKind RunsInto = new("figure-joined", Severity.Error, new("数与旁边的字符连成了另一个数", "A figure that runs into what stands beside it"));

    private const int Around = 10;

    private readonly List<HandNumber> _numbers = [];

    /// <summary>The hand-written numbers of all that was proved, in the order of the text.</summary>
    public IReadOnlyList<HandNumber> Numbers => _numbers;

    public Article Of(Article article)
    {
        var proved = article.WithLines(Line);
        IReadOnlyList<Inline> near = [.. article.Lines.SelectMany(l => l)];
        Label(article.LeadMark, near);
        Label(article.Byline, near);
        foreach (var block in article.Body)
        {
            if (block is Section section)
                Label(section.Label, [.. section.Lines.SelectMany(l => l)]);
            else if (block is PullFigures pulls)
                foreach (var pull in pulls.Figures)
                    Label(pull.Label, pull.Number);
        }
        return proved;
    }

    /// <summary>Words that are no line of text. A number in them is listed like any other; where they were written stands beside them.</summary>
    private void Label(string words, IReadOnlyList<Inline> near)
    {
        var line = LaidLine.Of([new TextRun(words) { Written = LaidLine.Of(near).PlaceOf(0) is { } place ? new(place) : null }]);
        Marks(line);
        foreach (var number in HandNumbers.In(words).Where(n => !n.IsDate))
            List(line, number);
    }

    private IReadOnlyList<Inline> Line(IReadOnlyList<Inline> line)
    {
        var laid = LaidLine.Of(line);
        Marks(laid);
        var joined = JoinedFigures.In(laid).ToList();
        foreach (var figure in joined)
            findings.Add(Joined(figure, laid));
        // A figure announces no list.
        var counts = Enumeration.FindIn(laid.Plain).Where(e => laid.IsWritten(e.Start, e.Length)).ToList();
        foreach (var enumeration in counts.Where(e => !e.IsRight && !IsOwn(e, laid.Plain)))
            findings.Add(Miscount(enumeration, laid));
        var hand = HandNumbers.In(laid.Plain).Where(n => !n.IsDate && laid.IsWritten(n.Start, 1) && !joined.Exists(j => n.Start < j.End && j.Start < n.Start + n.Length) && counts.TrueForAll(e => e.Start != n.Start)).ToList();
        foreach (var number in hand)
            List(laid, number);
        return hand.Count == 0 ? line : [.. Divided(line, 0, hand)];
    }

    /// <summary>The line with each hand-written number as a run of its own; one that is half bold is two.</summary>
    private static IEnumerable<Inline> Divided(IReadOnlyList<Inline> line, int offset, List<HandNumbers.Found> hand)
    {
        foreach (var inline in line)
        {
            if (inline is StrongRun strong)
                yield return new StrongRun([.. Divided(strong.Content, offset, hand)]);
            else if (inline is TextRun run)
                foreach (var piece in Divided(run, offset, hand))
                    yield return piece;
            else
                yield return inline;
            offset += inline.Plain.Length;
        }
    }

    private static IEnumerable<Inline> Divided(TextRun run, int offset, List<HandNumbers.Found> hand)
    {
        var (text, done) = (run.Text, 0);
        foreach (var number in hand)
        {
            var (start, end) = (Math.Max(done, number.Start - offset), Math.Min(text.Length, number.Start + number.Length - offset));
            if (start >= end)
                continue;
            if (start > done)
                yield return run.Piece(done, start);
            yield return new HandRun(text[start..end]);
            done = end;
        }
        if (done < text.Length)
            yield return run.Piece(done, text.Length);
    }

    private void List(LaidLine line, HandNumbers.Found number)
    {
        var written = line.Plain.Substring(number.Start, number.Length);
        var context = Excerpt(line.Plain, number.Start, number.Length);
        _numbers.Add(new(written, context));
        if (number.IsStatistic)
            findings.Add(HandWritten.At(At(line, number.Start),
                new($"“{context}”里的“{written}”是手写的，报表里没有依据。", $"'{written}' in '{context}' was written by hand; no return bears it out."),
                new("能用报表的数，请写【指标名】；不能的，请核实来源。", "Write 【name】 where a return has it; else check its source.")) with
            { Found = written });
    }

    private void Marks(LaidLine line)
    {
        var plain = line.Plain;
        foreach (var left in Placeholders.In(plain))
            findings.Add(Placeholder.At(At(line, left.Start), new($"文中还有“{left.Text}”：{Excerpt(plain, left.Start, left.Text.Length)}", $"'{left.Text}' is still in the text: {Excerpt(plain, left.Start, left.Text.Length)}"), new("请补上内容。", "Fill it in.")) with { Found = left.Text });
        for (var i = 1; i < plain.Length; i++)
            if (plain[i] == plain[i - 1] && (i == 1 || plain[i - 2] != plain[i]) && "，。、；：？！".Contains(plain[i], StringComparison.Ordinal))
                findings.Add(DoubledMark.At(At(line, i), new($"标点重复：{Excerpt(plain, i - 1, 2)}", $"A doubled mark: {Excerpt(plain, i - 1, 2)}"), new("请删去一个。", "Delete one.")) with { Found = plain.Substring(i - 1, 2) });
    }

    /// <summary>A manuscript that is printed again holds what the program said of the offices that are left out.</summary>
    private bool IsOwn(Enumeration enumeration, string plain)
    {
        foreach (var words in ownCounts())
            for (var at = plain.IndexOf(words, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(words, at + 1, StringComparison.Ordinal))
                if (at <= enumeration.Start && enumeration.Start < at + words.Length)
                    return true;
        return false;
    }

    /// <summary>Where that letter was written.</summary>
    private static Place At(LaidLine line, int letter) => line.PlaceOf(letter) ?? new Place("");

    private static string Excerpt(string plain, int start, int length) => plain[Math.Max(0, start - Around)..Math.Min(plain.Length, start + length + Around)];

    private static Finding Joined(JoinedFigure joined, LaidLine line) =>
        RunsInto.At(At(line, joined.Start),
            new($"“{joined.Figure.Text}”与旁边的字符连成了“{joined.Printed}”，成了另一个数。", $"'{joined.Figure.Text}' and what stands beside it read as '{joined.Printed}', another number."),
            new("请删去旁边多打的字符，或用文字隔开。", "Delete what was typed beside it, or put words between.")) with
        { Found = joined.Printed, Expected = Words.Same(joined.Figure.Text) };

    private static Finding Miscount(Enumeration enumeration, LaidLine line) =>
        WrongCount.At(At(line, enumeration.Start),
            new($"“{enumeration.Text}”说是{enumeration.Announced}，列出的是{enumeration.Counted}。", $"'{enumeration.Text}' announces {enumeration.Announced} and lists {enumeration.Counted}."),
            new("请改正个数，或补全所列各项。", "Correct the count or complete the list.")) with
        { Found = enumeration.Text, Expected = Words.Same(enumeration.Counted.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
}
