namespace Bulletin.Schemes;

/// <summary>How the Word document looks.</summary>
public enum WordStyle
{
    /// <summary>报纸版式: a newspaper page.</summary>
    Newspaper,

    /// <summary>公文版式: an official paper after GB/T 9704—2012.</summary>
    Gb9704,
}
