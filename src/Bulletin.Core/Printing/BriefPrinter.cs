using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Prints the first paragraph of the text alone, to be posted as a message.</summary>
public sealed class BriefPrinter : IPrinter
{
    public const string FormatName = "brief";

    public string Format => FormatName;

    public PrintedFile Print(Issue issue) => new("bulletin.brief.txt", Encoding.UTF8.GetBytes(BriefWords.Of(issue) + "\n"));
}
