using Bulletin.Findings;

namespace Bulletin.Formulas;

/// <summary>Divides a condition into its comparisons, and leaves their two sides to the parser of formulas.</summary>
internal sealed class ConditionParser(string text, Place place)
{
    private static readonly string[] Ands = ["and", "且", "&&"];
    private static readonly string[] Ors = ["or", "或", "||"];
    private static readonly string[] Signs = ["<=", ">=", "<>", "!=", "==", "<", ">", "="];

    private readonly List<List<Comparison>> _alternatives = [[]];
    private Finding? _refusal;
    private int _start;
    private (int At, string Sign)? _sign;

    public (Condition? Condition, Finding? Finding) Parse()
    {
        if (FullWidth.First(text) is >= 0 and var i)
            return (null, Refusal(i, FormulaWords.FullWidth(text[i]), FormulaWords.WriteInstead(FullWidth.Halved(text))));
        if (text.IndexOfAny(['≤', '≥', '≠']) is >= 0 and var sign)
            return (null, Refusal(sign, FormulaWords.NotUnderstood(text[sign..(sign + 1)]), LikeThis));
        Scan();
        return _refusal is null ? (new Condition(text, _alternatives), null) : (null, _refusal);
    }

    private static Words LikeThis { get; } =
        new("规则写法如“已复工 <= 停产企业”，或“甲 + 乙 = 丙 and 丁 > 0”", "write a rule like '已复工 <= 停产企业' or '甲 + 乙 = 丙 and 丁 > 0'");

    private void Scan()
    {
        var depth = 0;
        for (var i = 0; i < text.Length && _refusal is null;)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            var word = WordAt(i);
            if (SignAt(i) is { } sign)
                Take(sign, i, depth);
            else if (Array.IndexOf(Ands, word) >= 0)
                End(i, word.Length, isAlternative: false);
            else if (Array.IndexOf(Ors, word) >= 0)
                End(i, word.Length, isAlternative: true);
            i += Math.Max(1, word.Length);
        }
        if (_refusal is null)
            End(text.Length, 0, isAlternative: false);
    }

    private void Take(string sign, int at, int depth)
    {
        if (depth > 0)
            _refusal = Refusal(at, new("括号里不能有比较", "brackets cannot hold a comparison"), LikeThis);
        else if (_sign is not null)
            _refusal = Refusal(at, new($"一次只能比较两边，这里又有“{sign}”", $"a comparison has two sides, and here is another '{sign}'"), new("请分成两个比较，中间写 and", "write two comparisons with 'and' between them"));
        else
            _sign = (at, sign);
    }

    /// <summary>Ends the comparison at hand, before a joint of that length or at the end of the text.</summary>
    private void End(int end, int joint, bool isAlternative)
    {
        while (_start < end && text[_start] == ' ')
            _start++;
        if (_sign is not { } sign)
        {
            _refusal = Refusal(_start, new("这里没有比较", "nothing is compared here"), LikeThis);
            return;
        }
        var left = Side(_start, sign.At);
        var right = Side(sign.At + sign.Sign.Length, end);
        if (left is not null && right is not null)
            _alternatives[^1].Add(new(left, sign.Sign is "!=" ? "<>" : sign.Sign is "==" ? "=" : sign.Sign, right));
        if (isAlternative)
            _alternatives.Add([]);
        _start = end + joint;
        _sign = null;
    }

    private Formula? Side(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        var (formula, finding) = Formula.Parse(text[start..end].TrimEnd(), Formula.At(place, start));
        _refusal ??= finding;
        return formula;
    }

    /// <summary>The sign that stands here, the longest first; null where none does.</summary>
    private string? SignAt(int at) => Array.Find(Signs, s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0);

    /// <summary>A whole name, a joint or a sign, so that none is found within another.</summary>
    private string WordAt(int at)
    {
        if (SignAt(at) is { } sign)
            return sign;
        if (string.CompareOrdinal(text, at, "&&", 0, 2) == 0 || string.CompareOrdinal(text, at, "||", 0, 2) == 0)
            return text.Substring(at, 2);
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
            end++;
        return text[at..end];
    }

    private Finding Refusal(int offset, Words message, Words action) =>
        Formula.Syntax.At(Formula.At(place, offset), message, action) with { Found = text };
}
