namespace Bulletin.Findings;

/// <summary>How much a finding weighs: 提示, 核实 or 错误. Ordered, so that the heaviest is the largest.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing; nothing needs to be done.</summary>
    Note,

    /// <summary>核实: may be right, but somebody must explain it.</summary>
    Verify,

    /// <summary>错误: cannot be right. It sets the value aside and stops the press.</summary>
    Error,
}

public static class SeverityNames
{
    /// <summary>The name of the class as people read it.</summary>
    public static Words Name(this Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Verify => new("核实", "verify"),
        _ => new("提示", "note"),
    };

    /// <summary>The name of the class as programs read it: <c>error</c>, <c>verify</c> or <c>note</c>.</summary>
    public static string Code(this Severity severity) => severity.Name().English;
}
