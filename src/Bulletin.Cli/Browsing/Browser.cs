using System.ComponentModel;
using System.Diagnostics;

namespace Bulletin.Cli.Browsing;

/// <summary>
/// An installed browser that prints a page: in a profile of its own that is thrown away, without a network, and given up at a deadline.
/// </summary>
internal sealed class Browser(string program, TimeSpan deadline)
{
    private static readonly string[] Always =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--disable-sync", "--disable-extensions", "--disable-component-update", "--disable-background-networking",
        "--no-first-run", "--no-default-browser-check", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-dev-shm-usage",
    ];

    /// <summary>Prints a page to PDF.</summary>
    /// <exception cref="BrowserFault">It cannot be started, did not end in time, or printed nothing.</exception>
    public byte[] Print(ReadOnlySpan<byte> html)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-print-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllBytes(page, html);
            var pdf = Path.Combine(folder, "page.pdf");
            Run(["--user-data-dir=" + Path.Combine(folder, "profile"), "--print-to-pdf=" + pdf, new Uri(page).AbsoluteUri]);
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw Fault($"“{program}”没有印出 PDF", $"'{program}' printed no PDF");
        }
        finally
        {
            Discard(folder);
        }
    }

    private void Run(string[] arguments)
    {
        using var process = Start(arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(deadline))
            return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit(TimeSpan.FromSeconds(5));
        throw Fault($"“{program}”过了 {deadline.TotalSeconds:0} 秒还没有印完", $"'{program}' was not done after {deadline.TotalSeconds:0} seconds");
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, CreateNoWindow = true };
        foreach (var argument in Always)
            start.ArgumentList.Add(argument);
        // Chromium refuses its sandbox to the administrator of a Linux system.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            start.ArgumentList.Add("--no-sandbox");
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start) ?? throw NotStarted();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            throw NotStarted();
        }
    }

    private BrowserFault NotStarted() => Fault($"浏览器“{program}”启动不了", $"the browser '{program}' cannot be started");

    private static BrowserFault Fault(string chinese, string english) => new(new(
        $"没有印 PDF：{chinese}。请用 Edge 或 Chrome 打开 bulletin.html 另存为 PDF，或用环境变量 {BrowserProgram.Variable} 指明浏览器。",
        $"No PDF was printed: {english}. Open bulletin.html in Edge or Chrome and save it as PDF, or name the browser in the environment variable {BrowserProgram.Variable}."));

    /// <summary>What was printed is read; a helper process of the browser's may hold its profile a little longer.</summary>
    private static void Discard(string folder)
    {
        for (var tries = 0; tries < 20; tries++)
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
    }
}
