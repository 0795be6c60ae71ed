using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>
/// 表式: one of the ways in which a sheet lays out what offices report. Each turns the sheet into views with offices down and indicators
/// across, which are all read alike.
/// </summary>
public abstract class Layout
{
    /// <summary>The layouts, the commonest first.</summary>
    public static IReadOnlyList<Layout> All { get; } = [new OfficesDown(), new OfficesAcross(), new OfficeGroups(), new PlainList(), new OneRow(), new OfficeForm()];

    /// <summary>Its name in a scheme's <c>mapping</c>.</summary>
    public abstract string Code { get; }

    public abstract Words Name { get; }

    /// <summary>The sheet is one office's, named once or not at all.</summary>
    public virtual bool IsOfOneOffice => false;

    /// <summary>The tables of that layout; none where the sheet has another.</summary>
    public abstract IReadOnlyList<TableView> Views(SheetSource source);
}
