namespace Bulletin.Schemes;

/// <summary>The size of the printed page.</summary>
public enum Paper
{
    A3,
    A4,
}
