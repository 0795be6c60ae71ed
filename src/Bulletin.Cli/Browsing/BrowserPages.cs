using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;

namespace Bulletin.Cli.Browsing;

/// <summary>Adds the PDF to what came off the press. Where no browser prints it the other files stand, and the person is told in one line.</summary>
internal static class BrowserPages
{
    /// <summary>The outcome with the PDF, where it is asked for and can be printed.</summary>
    /// <param name="terminal">Where it is said if it cannot.</param>
    /// <param name="outcome">What came off the press.</param>
    /// <param name="isMissing">It was asked for and could not be printed.</param>
    public static Outcome Add(Terminal terminal, Outcome outcome, out bool isMissing)
    {
        isMissing = false;
        if (outcome is not { Pdf: { } pdf, Edition: { Issue: { } issue, Files: { Count: > 0 } files } })
            return outcome;
        try
        {
            return outcome with { Edition = outcome.Edition with { Files = [.. files, pdf.Print(issue)] } };
        }
        catch (BrowserFault fault)
        {
            isMissing = true;
            terminal.Remark(fault.Why);
            return outcome;
        }
    }
}
