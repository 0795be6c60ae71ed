using Bulletin.Findings;

namespace Bulletin.Cli.Browsing;

/// <summary>No browser printed the page; why, and what to do, in one line.</summary>
internal sealed class BrowserFault(Words why) : Exception(why.English)
{
    public Words Why { get; } = why;
}
