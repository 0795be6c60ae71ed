using System.Globalization;
using Bulletin.Cli.Writing;

namespace Bulletin.Tests.Cli;

/// <summary>
/// What sets the scene of a session besides commands: <c>ls FOLDER</c>, <c>cp FROM TO</c>, <c>rm FILE</c>, <c>edit FILE OLD NEW</c> (at its first place), <c>cat FILE</c>, <c>clock DAY TIME</c> (as the offices'
/// clocks show it), <c>fresh NAME</c> (that file was written just now), <c>hold FILE</c> and <c>release</c> (another program holds it).
/// </summary>
internal static class DeskWords
{
    /// <summary>Does it, and answers what is shown; null where the line is no such word.</summary>
    public static string? Do(Desk desk, string line)
    {
        var words = line.Split(' ');
        switch (words)
        {
            case ["ls", var folder]:
                return string.Concat(desk.Made(folder).DefaultIfEmpty("(nothing)").Select(path => path + "\n"));
            case ["cp", var from, var to]:
                Directory.CreateDirectory(Path.GetDirectoryName(desk.PathOf(to))!);
                File.Copy(desk.PathOf(from), desk.PathOf(to), overwrite: true);
                return "";
            case ["rm", var file]:
                File.Delete(desk.PathOf(file));
                return "";
            case ["edit", var file, var old, var now]:
                desk.Edit(file, old, now);
                return "";
            case ["cat", var file]:
                return File.ReadAllText(desk.PathOf(file)).Replace(desk.Folder, "…", StringComparison.Ordinal);
            case ["clock", var day, var time]:
                desk.Now = new(DateTime.Parse($"{day} {time}", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
                return "";
            case ["fresh", var name]:
                desk.Fresh.Add(name);
                return "";
            case ["hold", var file]:
                desk.Held = FileLock.TryTake(desk.PathOf(file), FileMode.OpenOrCreate);
                return "";
            case ["release"]:
                desk.Held?.Dispose();
                return "";
            default:
                return null;
        }
    }
}
