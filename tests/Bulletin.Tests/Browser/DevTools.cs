using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bulletin.Tests.Browser;

/// <summary>A browser without a window, driven over the DevTools protocol.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly Task _reading;
    private int _calls;

    private DevTools(Process process, string profile, Uri address)
    {
        (_process, _profile) = (process, profile);
        _reading = Task.Run(async () =>
        {
            await _socket.ConnectAsync(address, CancellationToken.None);
            await Read();
        });
    }

    /// <summary>What the browser reports of its own accord: console, errors, requests.</summary>
    public ConcurrentQueue<JsonNode> Events { get; } = new();

    public static async Task<DevTools> Start(string program, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("bulletin-browser-").FullName;
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] switches = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-quic", "--hide-scrollbars", "--force-device-scale-factor=1", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"];
        foreach (var word in switches)
            start.ArgumentList.Add(word);
        // Chromium's sandbox does not start for root, as in most containers.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            start.ArgumentList.Insert(0, "--no-sandbox");
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return new(process, profile, await Address(process, profile, cancellation));
    }

    /// <summary>The browser writes its port into its profile once it listens.</summary>
    private static async Task<Uri> Address(Process process, string profile, CancellationToken cancellation)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        for (var i = 0; i < 300 && !process.HasExited; i++)
        {
            await Task.Delay(100, cancellation);
            if (File.Exists(file) && await File.ReadAllLinesAsync(file, cancellation) is [var port, var path, ..])
                return new(string.Create(CultureInfo.InvariantCulture, $"ws://127.0.0.1:{port}{path}"));
        }
        throw new InvalidOperationException("The browser does not listen.");
    }

    public async Task<JsonNode> Call(string method, JsonObject? parameters = null, string? session = null)
    {
        while (_socket.State is WebSocketState.None or WebSocketState.Connecting && !_reading.IsCompleted)
            await Task.Delay(20);
        var id = Interlocked.Increment(ref _calls);
        var answer = _waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            message["sessionId"] = session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
        var reply = await answer.Task.WaitAsync(TimeSpan.FromSeconds(90));
        return reply["error"] is { } error ? throw new InvalidOperationException($"{method}: {error}") : reply["result"]!;
    }

    private async Task Read()
    {
        var buffer = new byte[1 << 16];
        var message = new ArrayBufferWriter<byte>();
        while (_socket.State == WebSocketState.Open)
        {
            var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            message.Write(buffer.AsSpan(0, part.Count));
            if (!part.EndOfMessage)
                continue;
            if (part.MessageType == WebSocketMessageType.Close)
                return;
            var node = JsonNode.Parse(message.WrittenSpan)!;
            message.Clear();
            if (node["id"] is null)
                Events.Enqueue(node);
            else if (_waiting.TryRemove(node["id"]!.GetValue<int>(), out var answer))
                answer.SetResult(node);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _socket.Dispose();
        // The read fails once the browser is gone; the profile may still be held for a moment.
        await Task.WhenAny(_reading, Task.Delay(1000));
        for (var i = 0; i < 20 && Directory.Exists(_profile); i++)
        {
            try
            {
                Directory.Delete(_profile, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(100);
            }
        }
    }
}
