namespace Bulletin.Schemes;

/// <summary>报眉: the paper's name, the section and the page label (版次) such as G03.</summary>
public sealed record Masthead(string Name, string Section, string Label);
