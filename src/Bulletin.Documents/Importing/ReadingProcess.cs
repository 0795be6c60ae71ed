using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads a file in a process of its own: the tool itself, asked by a verb that no person types. Its heap is bounded by the runtime, its time by
/// its own watch; what it made of the file comes back as plain cells on its standard output.
/// </summary>
public static class ReadingProcess
{
    public const string Verb = "read-apart";

    private const string Tool = "bulletin";
    private const int ClockPerProcessor = 12;

    /// <summary>The other side: reads the file and writes its cells.</summary>
    public static int Serve(string path, string name, Stream output)
    {
        var book = WorkbookImporter.ReadApart(path, name);
        PlainCells.Write(book, output);
        output.Flush();
        return 0;
    }

    /// <summary>What the other process made of the file; null where none can be started.</summary>
    internal static Workbook? Read(string path, SentFile file)
    {
        if (Start(path, file) is not { } process)
            return null;
        using (process)
        {
            // What a dying runtime says there is not for a clerk; nobody reading it would make it wait.
            process.BeginErrorReadLine();
            using var cells = new MemoryStream();
            var copying = process.StandardOutput.BaseStream.CopyToAsync(cells);
            if (!copying.Wait(file.Time * ClockPerProcessor))
            {
                process.Kill(entireProcessTree: true);
                return Refused(file, Refusal.TooSlow(file.Name));
            }
            process.WaitForExit();
            cells.Position = 0;
            // The runtime ends a process whose heap is full.
            return process.ExitCode == 0 ? PlainCells.Read(cells) : Refused(file, Refusal.NeedsMemory(file.Name, file.Limits));
        }
    }

    private static Process? Start(string path, SentFile file)
    {
        if (Program() is not var (program, arguments))
            return null;
        var start = new ProcessStartInfo(program, [.. arguments, Verb, path, file.Name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = file.Limits.MemoryBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment[LimitText.Variable] = LimitText.Of(file.Limits);
        if (RuntimeRoot() is { } root)
            start.Environment.TryAdd("DOTNET_ROOT", root);
        try
        {
            return Process.Start(start);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The tool as it lies beside this library: a program, a library for <c>dotnet</c>, or one file with all in it.</summary>
    private static (string Program, string[] Arguments)? Program()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? Tool + ".exe" : Tool);
        if (File.Exists(program))
            return (program, []);
        var library = Path.Combine(AppContext.BaseDirectory, Tool + ".dll");
        if (File.Exists(library))
            return ("dotnet", [library]);
        // One file may bear any name.
        return Environment.ProcessPath is { } path && Assembly.GetEntryAssembly()?.GetName().Name == Tool ? (path, []) : null;
    }

    /// <summary>Where this process found its runtime, for a program that looks for one elsewhere; null where it brought its own.</summary>
    private static string? RuntimeRoot()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Directory.Exists(Path.Combine(root, "host", "fxr")) ? root : null;
    }

    private static Workbook Refused(SentFile file, Findings.Finding finding) => new(file.Name, []) { Findings = [finding] };
}
