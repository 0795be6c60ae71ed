namespace Bulletin.Formulas;

/// <summary>A formula of a scheme, parsed.</summary>
public sealed class Formula(string text, IReadOnlyList<string> names)
{
    /// <summary>The formula as written.</summary>
    public string Text { get; } = text;

    /// <summary>The names that it uses, each once, in the order of first use.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
