using System.Globalization;
using Bulletin.Documents.Writing;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>The drop-down of the offices' names: within the cell where they fit, else from a hidden sheet.</summary>
internal sealed class OfficeChoice(OfficeRegister register)
{
    private const string SheetName = "名册";
    private const int LongestList = 250;

    private readonly string _list = $"\"{string.Join(',', register.Offices.Select(o => o.Name))}\"";

    // A comma or a quote within a name would divide it.
    private bool FitsTheCell => _list.Length <= LongestList && register.Offices.All(o => o.Name.AsSpan().IndexOfAny(',', '"') < 0);

    /// <summary>The hidden sheet with the names; null where they fit the cell.</summary>
    public WrittenSheet? Sheet => FitsTheCell ? null : Names();

    public EntryRule Rule(string officeWord) =>
        new(EntryKind.Choice, FitsTheCell ? _list : string.Create(CultureInfo.InvariantCulture, $"{SheetName}!$A$1:$A${register.Count}"), "")
        {
            Title = officeWord,
            Hint = "请从下拉表中选。",
            Refusal = "请从下拉表中选，不要改写名称。",
        };

    private WrittenSheet Names()
    {
        var sheet = new WrittenSheet(SheetName) { IsHidden = true, IsLocked = true };
        foreach (var office in register.Offices)
            sheet.Put(office.Index + 1, 1, office.Name, CellLook.Remark);
        return sheet;
    }
}
