namespace Bulletin.Documents.Importing;

/// <summary>The bytes of a file, until its reader is given up: then the next read throws, so that a reader left behind comes to an end.</summary>
internal sealed class GuardedStream(SentFile file) : MemoryStream(file.Bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        file.GivenUp.ThrowIfCancellationRequested();
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        file.GivenUp.ThrowIfCancellationRequested();
        return base.Read(buffer);
    }

    public override int ReadByte()
    {
        file.GivenUp.ThrowIfCancellationRequested();
        return base.ReadByte();
    }
}
