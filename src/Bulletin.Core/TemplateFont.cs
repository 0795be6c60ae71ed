namespace Bulletin;

/// <summary>A font file of a template; <see cref="Name"/> is its path below the template's folder, with <c>/</c>.</summary>
public sealed record TemplateFont(string Name, ReadOnlyMemory<byte> Content);
