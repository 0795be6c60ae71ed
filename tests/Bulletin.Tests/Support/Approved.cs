using System.Text;
using Xunit;

namespace Bulletin.Tests.Support;

/// <summary>
/// Texts that a person has read and approved, in <c>*.approved.*</c> beside the tests. What differs is written beside it
/// as <c>*.received.*</c>: read it, and rename it if it is right.
/// </summary>
internal static class Approved
{
    /// <summary>Holds a text to the approved one.</summary>
    /// <param name="path">The approved file's path without <c>.approved.txt</c>.</param>
    /// <param name="received">The text as it came out.</param>
    public static void Hold(string path, string received)
    {
        var approved = File.Exists($"{path}.approved.txt") ? File.ReadAllText($"{path}.approved.txt").ReplaceLineEndings("\n") : "";
        if (received == approved)
        {
            File.Delete($"{path}.received.txt");
            return;
        }
        File.WriteAllText($"{path}.received.txt", received);
        Assert.Fail($"{Path.GetFileName(path)}.received.txt differs from the approved text, first at line {FirstDifference(approved, received)}.");
    }

    /// <summary>Holds a whole file to the approved one, byte for byte: <c>bulletin.html</c> to <c>bulletin.approved.html</c>.</summary>
    public static void Hold(string path, ReadOnlyMemory<byte> received)
    {
        var approved = Path.ChangeExtension(path, ".approved" + Path.GetExtension(path));
        var fresh = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (File.Exists(approved) && received.Span.SequenceEqual(File.ReadAllBytes(approved)))
        {
            File.Delete(fresh);
            return;
        }
        File.WriteAllBytes(fresh, received.ToArray());
        var was = File.Exists(approved) ? File.ReadAllText(approved) : "";
        Assert.Fail($"{Path.GetFileName(fresh)} differs from the approved file, first at line {FirstDifference(was, Encoding.UTF8.GetString(received.Span))}.");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (was, now) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
            line++;
        return $"{line + 1}:\n- {(line < was.Length ? was[line] : "(end)")}\n+ {(line < now.Length ? now[line] : "(end)")}";
    }
}
