namespace Bulletin.Reporting;

/// <summary>What a build server is told of a case.</summary>
internal enum Verdict
{
    Passed,

    /// <summary>核实, which a person must decide, or a check that the scheme switches off.</summary>
    Skipped,

    /// <summary>错误.</summary>
    Failure,

    /// <summary>A file that cannot be read: nothing was checked in it.</summary>
    Error,
}
