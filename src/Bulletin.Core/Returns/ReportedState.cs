namespace Bulletin.Returns;

/// <summary>What an office's cell says. A blank, a zero and a dash are three different facts.</summary>
public enum ReportedState : byte
{
    /// <summary>A value, which may be zero.</summary>
    Value,

    /// <summary>Nothing was written.</summary>
    Blank,

    /// <summary><c>—</c>, <c>/</c> or <c>无</c>: somebody wrote that there is none.</summary>
    Dash,

    /// <summary>Something that is no value: an error, a formula without its result, words where a number is due.</summary>
    Faulty,
}
