using System.Globalization;

namespace Bulletin.Cli.Night;

/// <summary>
/// A file that grows by lines, each written at once; grown too large it steps back to <c>name.1</c>, the one there to <c>name.2</c>, and the last falls off.
/// </summary>
internal sealed class RotatedFile(string path, long largest = RotatedFile.Largest, int kept = RotatedFile.Kept)
{
    private const long Largest = 1024 * 1024;
    private const int Kept = 5;

    private bool _isReady;

    public void Append(ReadOnlySpan<byte> line)
    {
        if (!_isReady)
            MakeReady();
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        file.Write(line);
    }

    private void MakeReady()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path) && new FileInfo(path).Length >= largest)
            StepBack();
        EndLastLine();
        _isReady = true;
    }

    private void StepBack()
    {
        for (var i = kept - 1; i >= 0; i--)
            if (Numbered(i) is var from && File.Exists(from))
                File.Move(from, Numbered(i + 1), overwrite: true);
    }

    private string Numbered(int number) => number == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}.{number}");

    /// <summary>A full disk or a power cut may have broken off the last line; a new one begins on a line of its own.</summary>
    private void EndLastLine()
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length == 0)
            return;
        file.Seek(-1, SeekOrigin.End);
        if (file.ReadByte() is not '\n')
            file.WriteByte((byte)'\n');
    }
}
