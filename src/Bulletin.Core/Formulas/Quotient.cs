namespace Bulletin.Formulas;

/// <summary>The two names whose numbers a reader of a rate will divide: <see cref="Part"/> ÷ <see cref="Whole"/>.</summary>
public sealed record Quotient(string Part, string Whole);
