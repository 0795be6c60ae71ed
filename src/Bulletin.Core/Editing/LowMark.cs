using Bulletin.Figures;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>The attribute <c>low="复工率 综合复工率"</c>: offices whose first figure lies below the second are marked.</summary>
internal sealed record LowMark(Figure Rate, Figure Limit, FigureSet Figures)
{
    /// <summary>Null where it is not asked for, or where there is nothing to compare with today.</summary>
    public static LowMark? Of(Part part, FigureSet figures) =>
        part.FiguresOf("low") is [var rate, { Value: not null } limit] ? new(rate, limit, figures) : null;

    public bool Marks(Office office) =>
        Figures.Series(Rate.Code)?.ByOffice[office.Index] is { } value && Limit.Value is { } limit && value < limit;
}
