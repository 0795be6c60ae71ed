using System.Globalization;
using Bulletin.Returns;

namespace Bulletin.Cli.Screen;

/// <summary>Writes what each sheet was taken for: its layout, how sure that is, and its parts, ranges in a column of their own.</summary>
internal sealed class SheetMapList(Terminal terminal)
{
    private const int LongestText = 60;

    public void Write(IReadOnlyList<SheetMap> maps)
    {
        foreach (var map in maps)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(FindingList.OneLine(map.Place.ToString()) + Heading(map));
            if (map.WhyNot is { } why)
                terminal.Say(new($"  没有读入：{FindingList.OneLine(why.Chinese)}", $"  not read: {FindingList.OneLine(why.English)}"));
            Write(map.Entries());
        }
    }

    private string Heading(SheetMap map) => map is { Layout: { } layout, Confidence: { } confidence }
        ? string.Create(CultureInfo.InvariantCulture, $"  {terminal.Text(layout.Name)}  {terminal.Text(new("把握", "confidence"))} {confidence}%")
        : "";

    private void Write(IReadOnlyList<SheetMapEntry> entries)
    {
        var ranges = entries.Count == 0 ? 0 : entries.Max(e => DisplayWidth.Of(e.Range));
        var roles = entries.Count == 0 ? 0 : entries.Max(e => DisplayWidth.Of(terminal.Text(e.Role)));
        foreach (var entry in entries)
        {
            var lead = $"  {DisplayWidth.Pad(entry.Range, ranges)}  {DisplayWidth.Pad(terminal.Text(entry.Role), roles)}  ";
            var indent = new string(' ', DisplayWidth.Of(lead));
            foreach (var line in terminal.Lines(Short(FindingList.OneLine(entry.Text)), indent.Length))
            {
                terminal.Out.WriteLine((lead + line).TrimEnd());
                lead = indent;
            }
        }
    }

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}
