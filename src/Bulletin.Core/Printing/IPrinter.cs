using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Prints an issue in one format.</summary>
public interface IPrinter
{
    /// <summary>The format as <c>--format</c> names it: <c>html</c>, <c>md</c>, <c>txt</c>, <c>xlsx</c>.</summary>
    string Format { get; }

    PrintedFile Print(Issue issue);
}
