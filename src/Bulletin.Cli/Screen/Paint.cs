using Bulletin.Findings;

namespace Bulletin.Cli.Screen;

/// <summary>Colours, where the terminal shows them; else the plain text.</summary>
internal sealed class Paint(bool isOn)
{
    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Wrap("1;31", text),
        Severity.Verify => Wrap("1;33", text),
        _ => Wrap("1", text),
    };

    public string Strong(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => isOn ? $"\e[{code}m{text}\e[0m" : text;
}
