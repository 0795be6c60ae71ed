namespace Bulletin.Documents.Marking;

/// <summary>Names of parts within a package: <c>xl/worksheets/sheet1.xml</c>.</summary>
internal static class PartName
{
    public const string ContentTypes = "[Content_Types].xml";

    public static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>The part that holds a part's relationships; those of the package as a whole for the empty name.</summary>
    public static string Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The part that a target means, seen from the part that names it.</summary>
    public static string Resolve(string from, string target)
    {
        var path = target.Replace('\\', '/');
        var levels = path.StartsWith('/') ? [] : from.Split('/').SkipLast(1).ToList();
        foreach (var level in path.Split('/'))
            if (level == ".." && levels.Count > 0)
                levels.RemoveAt(levels.Count - 1);
            else if (level is not ("" or "." or ".."))
                levels.Add(level);
        return string.Join('/', levels);
    }
}
