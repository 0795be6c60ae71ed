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

    private const int Around = 10;

    private readonly List<HandNumber> _numbers = [];
    private Place _place = new("");

    /// <summary>The hand-written numbers of all that was proved, in the order of the text.</summary>
    public IReadOnlyList<HandNumber> Numbers => _numbers;

    public Article Of(Article article) => article.WithLines(Line);

    private IReadOnlyList<Inline> Line(IReadOnlyList<Inline> line)
    {
        _place = places.Of(line) ?? _place;
        var plain = string.Concat(line.Select(i => i.Plain));
        Marks(plain);
        var written = Written(line).ToList();
        var counts = Enumeration.FindIn(plain).Where(e => written.Exists(w => w.Start <= e.Start && e.Start < w.End)).ToList();
        foreach (var enumeration in counts.Where(e => !e.IsRight))
            findings.Add(Miscount(enumeration));
        var proved = new List<Inline>();
        var offset = 0;
        foreach (var inline in line)
        {
            proved.AddRange(inline switch
            {
                TextRun run => Runs(run.Text, plain, offset, counts),
                StrongRun strong => [new StrongRun(Line(strong.Content))],
                _ => [inline],
            });
            offset += inline.Plain.Length;
        }
        return proved;
    }

    /// <summary>Where words stand that a person wrote: a figure announces no list.</summary>
    private static IEnumerable<(int Start, int End)> Written(IReadOnlyList<Inline> line)
    {
        var offset = 0;
        foreach (var inline in line)
        {
            if (inline is not FigureRun)
                yield return (offset, offset + inline.Plain.Length);
            offset += inline.Plain.Length;
        }
    }

    private IEnumerable<Inline> Runs(string text, string plain, int offset, List<Enumeration> counts)
    {
        var done = 0;
        foreach (var found in HandNumbers.In(text))
        {
            if (found.IsDate || counts.Any(e => e.Start == offset + found.Start))
                continue;
            if (found.Start > done)
                yield return new TextRun(text[done..found.Start]);
            var written = text.Substring(found.Start, found.Length);
            yield return new HandRun(written);
            List(written, plain, offset + found.Start, found.IsStatistic);
            done = found.Start + found.Length;
        }
        if (done < text.Length)
            yield return new TextRun(text[done..]);
    }

    private void List(string written, string plain, int at, bool isStatistic)
    {
        var from = Math.Max(0, at - Around);
        var context = plain[from..Math.Min(plain.Length, at + written.Length + Around)];
        _numbers.Add(new(written, context));
        if (isStatistic)
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

    private Finding Miscount(Enumeration enumeration) =>
        WrongCount.At(_place,
            new($"“{enumeration.Text}”说是{enumeration.Announced}，列出的是{enumeration.Counted}。", $"'{enumeration.Text}' announces {enumeration.Announced} and lists {enumeration.Counted}."),
            new("请改正个数，或补全所列各项。", "Correct the count or complete the list.")) with
        { Found = enumeration.Text, Expected = Words.Same(enumeration.Counted.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
}
