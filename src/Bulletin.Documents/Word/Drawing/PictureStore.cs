namespace Bulletin.Documents.Word.Drawing;

/// <summary>The pictures of a document, in the order in which they stand.</summary>
internal sealed class PictureStore
{
    public List<byte[]> Pictures { get; } = [];

    /// <returns>The picture's number, from 1.</returns>
    public int Add(byte[] picture)
    {
        Pictures.Add(picture);
        return Pictures.Count;
    }

    public static string Relation(int number) => $"rIdPicture{WordXml.Number(number)}";

    public static string Part(int number) => $"media/chart{WordXml.Number(number)}.png";
}
