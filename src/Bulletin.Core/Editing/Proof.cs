using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>
/// The build proves itself: in a finished text every digit string is a figure, a date, a counted enumeration, or hand-written.
/// What is hand-written becomes a run of its own and is listed in the ledger.
/// </summary>
internal sealed class Proof(WrittenPlaces places, ICollection<Finding> findings)
{
    public static readonly FindingKind HandWritten = new("hand-number", Severity.Verify, new("手写的统计数", "A statistic written by hand"));

    public static readonly FindingKind WrongCount = new("enumeration-count", Severity.Verify, new("列举的个数不对", "An enumeration that miscounts"));

    public static readonly FindingKind Placeholder = new("placeholder-left", Severity.Error, new("没有填上的占位符", "A placeholder that was not filled"));

    public static readonly FindingKind DoubledMark = new("mark-doubled", Severity.Error, new("重复的标点", "A doubled mark"));

    public static readonly FindingKind RunsInto = new("figure-joined", Severity.Error, new("数与旁边的字符连成了另一个数", "A figure that runs into what stands beside it"));

    private const int Around = 10;

    private readonly List<HandNumber> _numbers = [];
    private Place _place = new("");

    /// <summary>The hand-written numbers of all that was proved, in the order of the text.</summary>
    public IReadOnlyList<HandNumber> Numbers => _numbers;

    public Article Of(Article article) => article.WithLines(Line);

    private IReadOnlyList<Inline> Line(IReadOnlyList<Inline> line)
    {
        _place = places.Of(line) ?? _place;
        var laid = LaidLine.Of(line);
        Marks(laid.Plain);
        foreach (var joined in JoinedFigures.In(laid))
            findings.Add(Joined(joined.Figure, joined.Printed));
        // A figure announces no list.
        var counts = Enumeration.FindIn(laid.Plain).Where(e => laid.IsWritten(e.Start, e.Length)).ToList();
        foreach (var enumeration in counts.Where(e => !e.IsRight))
            findings.Add(Miscount(enumeration));
        var hand = HandNumbers.In(laid.Plain).Where(n => !n.IsDate && laid.IsWritten(n.Start, n.Length) && counts.TrueForAll(e => e.Start != n.Start)).ToList();
        foreach (var number in hand)
            List(laid.Plain, number);
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
                foreach (var piece in Divided(run.Text, offset, hand))
                    yield return piece;
            else
                yield return inline;
            offset += inline.Plain.Length;
        }
    }

    private static IEnumerable<Inline> Divided(string text, int offset, List<HandNumbers.Found> hand)
    {
        var done = 0;
        foreach (var number in hand)
        {
            var (start, end) = (Math.Max(done, number.Start - offset), Math.Min(text.Length, number.Start + number.Length - offset));
            if (start >= end)
                continue;
            if (start > done)
                yield return new TextRun(text[done..start]);
            yield return new HandRun(text[start..end]);
            done = end;
        }
        if (done < text.Length)
            yield return new TextRun(text[done..]);
    }

    private void List(string plain, HandNumbers.Found number)
    {
        var (written, end) = (plain.Substring(number.Start, number.Length), number.Start + number.Length);
        var context = plain[Math.Max(0, number.Start - Around)..Math.Min(plain.Length, end + Around)];
        _numbers.Add(new(written, context));
        if (number.IsStatistic)
            findings.Add(HandWritten.At(_place,
                new($"“{context}”里的“{written}”是手写的，报表里没有依据。", $"'{written}' in '{context}' was written by hand; no return bears it out."),
                new("能用报表的数，请写【指标名】；不能的，请核实来源。", "Write 【name】 where a return has it; else check its source.")) with
            { Found = written });
    }

    private void Marks(string plain)
    {
        foreach (var left in new[] { "{{", "}}", "【】", "TODO", "待填", "××", "XX" })
            if (plain.Contains(left, StringComparison.Ordinal))
                findings.Add(Placeholder.At(_place, new($"文中还有“{left}”：{Excerpt(plain, left)}", $"'{left}' is still in the text: {Excerpt(plain, left)}"), new("请补上内容。", "Fill it in.")) with { Found = left });
        for (var i = 1; i < plain.Length; i++)
            if (plain[i] == plain[i - 1] && "，。、；：？！".Contains(plain[i], StringComparison.Ordinal))
                findings.Add(DoubledMark.At(_place, new($"标点重复：{Excerpt(plain, plain.Substring(i - 1, 2))}", $"A doubled mark: {Excerpt(plain, plain.Substring(i - 1, 2))}"), new("请删去一个。", "Delete one.")) with { Found = plain.Substring(i - 1, 2) });
    }

    private static string Excerpt(string plain, string around)
    {
        var at = plain.IndexOf(around, StringComparison.Ordinal);
        return plain[Math.Max(0, at - Around)..Math.Min(plain.Length, at + around.Length + Around)];
    }

    private Finding Joined(FigureRun figure, string printed) =>
        RunsInto.At(_place,
            new($"“{figure.Text}”与旁边的字符连成了“{printed}”，成了另一个数。", $"'{figure.Text}' and what stands beside it read as '{printed}', another number."),
            new("请删去旁边多打的字符，或用文字隔开。", "Delete what was typed beside it, or put words between.")) with
        { Found = printed, Expected = Words.Same(figure.Text) };

    private Finding Miscount(Enumeration enumeration) =>
        WrongCount.At(_place,
            new($"“{enumeration.Text}”说是{enumeration.Announced}，列出的是{enumeration.Counted}。", $"'{enumeration.Text}' announces {enumeration.Announced} and lists {enumeration.Counted}."),
            new("请改正个数，或补全所列各项。", "Correct the count or complete the list.")) with
        { Found = enumeration.Text, Expected = Words.Same(enumeration.Counted.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
}
