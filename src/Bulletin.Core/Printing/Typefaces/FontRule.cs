namespace Bulletin.Printing.Typefaces;

/// <summary>A rule of a style sheet that is about type.</summary>
/// <param name="Selector">Whom it is about.</param>
/// <param name="Style">What it says.</param>
/// <param name="IsConditional">It stands in <c>@media</c> or the like: it may not hold.</param>
/// <param name="Number">Its place in the sheet: of two of one weight the later wins.</param>
internal sealed record FontRule(Selector Selector, FontStyle Style, bool IsConditional, int Number) : IComparable<FontRule>
{
    public Fit Of(PageElement element) => Selector.Of(element) is var fit && fit == Fit.Yes && IsConditional ? Fit.Maybe : fit;

    public int CompareTo(FontRule? other) =>
        other is null ? 1 : Selector.Specificity != other.Selector.Specificity ? Selector.Specificity.CompareTo(other.Selector.Specificity) : Number.CompareTo(other.Number);
}
