using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>A file that another program may hold open, as Word and WPS hold what is being written in them: it is read as it was last saved.</summary>
public static class SharedFile
{
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    public static byte[] Bytes(string path)
    {
        using var file = Open(path);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string path, Encoding encoding)
    {
        using var reader = new StreamReader(Open(path), encoding);
        return reader.ReadToEnd();
    }
}
