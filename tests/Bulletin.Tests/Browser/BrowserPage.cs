using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Browser;

/// <summary>One page in the browser: measured, pictured and printed.</summary>
internal sealed partial class BrowserPage(DevTools tools, string session, string address)
{
    public static async Task<BrowserPage> Open(DevTools tools, string file)
    {
        var target = (await tools.Call("Target.createTarget", new() { ["url"] = "about:blank" }))["targetId"]!.GetValue<string>();
        var session = (await tools.Call("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }))["sessionId"]!.GetValue<string>();
        var page = new BrowserPage(tools, session, new Uri(file).AbsoluteUri);
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
            await page.Call($"{domain}.enable");
        await page.Call("Page.navigate", new() { ["url"] = page.Address });
        while ((await page.Evaluate("document.readyState + location.protocol"))?.GetValue<string>() != "completefile:")
            await Task.Delay(50);
        await page.Evaluate("document.fonts.ready.then(() => 0)");
        return page;
    }

    public string Address { get; } = address;

    /// <summary>What <c>measure.js</c> complains of at this width, on the screen or in print.</summary>
    public async Task<IReadOnlyList<string>> Measure(int width, string media)
    {
        await Size(width, 1000, media);
        return [.. (await Evaluate(MeasureScript))!.AsArray().Select(c => $"{media} {width}: {c!.GetValue<string>()}")];
    }

    public async Task<byte[]> Picture(int width)
    {
        await Size(width, 1000, "screen");
        var height = (await Evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))!.GetValue<int>();
        await Size(width, height, "screen");
        return Bytes(await Call("Page.captureScreenshot", new() { ["format"] = "png" }));
    }

    public async Task<byte[]> Print()
    {
        await Call("Emulation.setEmulatedMedia", new() { ["media"] = "" });
        return Bytes(await Call("Page.printToPDF", new() { ["preferCSSPageSize"] = true, ["printBackground"] = true, ["displayHeaderFooter"] = false }));
    }

    /// <summary>Errors on the console, and requests other than for the page itself.</summary>
    public IReadOnlyList<string> Complaints() =>
        [.. tools.Events.Where(e => e["sessionId"]?.GetValue<string>() == session).Select(e => (Method: e["method"]!.GetValue<string>(), Params: e["params"]!)).Where(e => e.Method switch
        {
            "Runtime.exceptionThrown" => true,
            "Runtime.consoleAPICalled" => e.Params["type"]!.GetValue<string>() is "error" or "assert" or "warning",
            "Log.entryAdded" => e.Params["entry"]!["level"]!.GetValue<string>() is "error" or "warning",
            "Network.requestWillBeSent" => e.Params["request"]!["url"]!.GetValue<string>() != Address,
            _ => false,
        }).Select(e => e.Params.ToJsonString())];

    /// <summary>The size of each page of a PDF, in points: browsers leave the pages' boxes in plain text.</summary>
    public static IReadOnlyList<string> PageSizes(byte[] pdf) => [.. MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(m => m.Groups[1].Value)];

    private async Task Size(int width, int height, string media)
    {
        await Call("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await Call("Emulation.setEmulatedMedia", new() { ["media"] = media });
    }

    private async Task<JsonNode?> Evaluate(string script)
    {
        var answer = await Call("Runtime.evaluate", new() { ["expression"] = script, ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } failed ? throw new InvalidOperationException(failed.ToJsonString()) : answer["result"]!["value"];
    }

    private Task<JsonNode> Call(string method, JsonObject? parameters = null) => tools.Call(method, parameters, session);

    private static byte[] Bytes(JsonNode answer) => Convert.FromBase64String(answer["data"]!.GetValue<string>());

    private static string MeasureScript { get; } = ReadScript();

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(BrowserPage).Assembly.GetManifestResourceStream("measure.js")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+ [\d.]+)\]")]
    private static partial Regex MediaBox();
}
