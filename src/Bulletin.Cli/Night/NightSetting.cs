using System.Text;
using Bulletin.Cli.Commands;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>Everything but the returns that a day's page is made of: program, template, acceptances, formats, earlier days. As one fingerprint.</summary>
internal static class NightSetting
{
    public static string Of(Terminal terminal, NightWishes wishes, IReadOnlyList<string> past)
    {
        var hash = Fnv1a.Start.Add(Encoding.UTF8.GetBytes($"{VersionAction.Number}\n{wishes.Template}\n{string.Join(',', wishes.Formats)}\n{terminal.Language}\n"));
        foreach (var file in TemplateSource.Copy(terminal, wishes.Template).Files)
            hash = hash.Add(Encoding.UTF8.GetBytes(file.Name)).Add(file.Content.Span);
        foreach (var path in past.Append(AcceptanceSource.PathOf(terminal, wishes.Accept, wishes.Template)))
            hash = hash.Add(Encoding.UTF8.GetBytes(FileMark.OfDisk("", path).Fingerprint));
        return hash.ToString();
    }
}
