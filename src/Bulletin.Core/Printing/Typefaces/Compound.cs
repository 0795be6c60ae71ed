namespace Bulletin.Printing.Typefaces;

/// <summary>One step of a selector, <c>td.low:hover</c>: what it asks of a single element.</summary>
/// <param name="Link">How it hangs on the step before: a blank, <c>&gt;</c>, <c>+</c> or <c>~</c>.</param>
internal sealed record Compound(char Link)
{
    private const int OfName = 1, OfClass = 100, OfId = 10_000;

    public string? Name { get; private init; }

    public List<string> Classes { get; } = [];

    /// <summary>It asks more than is looked into.</summary>
    public bool IsConditional { get; private set; }

    public bool IsOfGenerated { get; private set; }

    public int Specificity { get; private set; }

    public static Compound Of(string text, char link)
    {
        var end = Ident(text, 0);
        var name = text[..end];
        var compound = new Compound(link) { Name = name is "" or "*" ? null : name, Specificity = name is "" or "*" ? 0 : OfName };
        while (end < text.Length)
        {
            var start = end;
            end = Ident(text, start + (text.AsSpan(start).StartsWith("::") ? 2 : 1));
            var called = text[start..end];
            var inside = "";
            if (end < text.Length && text[end] == '(')
            {
                var close = end + 1 + CssText.Until(text.AsSpan(end + 1), ")");
                inside = text[(end + 1)..Math.Min(close, text.Length)];
                end = Math.Min(text.Length, close + 1);
            }
            else if (text[start] == '[')
                end = Math.Min(text.Length, start + 2 + CssText.Until(text.AsSpan(start + 1), "]"));
            compound.Ask(called, inside);
        }
        return compound;
    }

    public Fit Of(PageElement element)
    {
        if (Name is not null && Name != element.Name)
            return Fit.No;
        foreach (var one in Classes)
            if (Array.IndexOf(element.Classes, one) < 0)
                return Fit.No;
        return IsConditional ? Fit.Maybe : Fit.Yes;
    }

    private void Ask(string called, string inside)
    {
        if (called is [':', ':', ..] or ":before" or ":after")
        {
            IsOfGenerated = true;
            Specificity += OfName;
        }
        else if (called is ['.', ..])
        {
            Classes.Add(called[1..]);
            Specificity += OfClass;
        }
        else
        {
            IsConditional = true;
            Specificity += called is ['#', ..] ? OfId : called == ":where" ? 0 : called is ":is" or ":not" or ":has" ? CssText.Parts(inside).Select(p => Selector.Of(p).Specificity).DefaultIfEmpty().Max() : OfClass;
        }
    }

    private static int Ident(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '*' || text[at] > '\u007F'))
            at++;
        return at;
    }
}
