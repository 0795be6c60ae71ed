namespace Bulletin.Returns;

/// <summary>The columns of a 更正单; 0 where there is none of that heading.</summary>
public sealed record CorrectionColumns(int Office, int Indicator, int Old, int New)
{
    public int Ground { get; init; }

    public int Who { get; init; }

    public int When { get; init; }
}
