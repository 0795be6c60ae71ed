using Bulletin.Findings;

namespace Bulletin.Figures;

/// <summary>A figure as a <c>figures.json</c> says it should be, and where it says so.</summary>
internal sealed record ExpectedFigure(string Code, string Name, string? Value, string Printed, string Unit)
{
    public int Line { get; init; } = 1;

    public int Column { get; init; } = 1;

    public static ExpectedFigure Of(Figure figure) => new(figure.Code, figure.Title, figure.Value?.ToString(), figure.Text, figure.Unit);

    /// <summary>The print; with the exact value where the other is printed alike.</summary>
    public Words Said(ExpectedFigure? other = null) => other?.Printed == Printed && Value is not null
        ? new($"{Printed}（准确值 {Value}）", $"{Printed} (exactly {Value})") : Words.Same(Printed);

    public bool Agrees(ExpectedFigure other) => Value == other.Value && Printed == other.Printed && Unit == other.Unit;
}
