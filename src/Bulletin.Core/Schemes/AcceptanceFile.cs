using System.Globalization;
using System.Text;
using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Reads and writes <c>findings.accepted.yaml</c>: a list, an entry a finding. People may mend it; it is never written anew, only added to.</summary>
public static class AcceptanceFile
{
    /// <summary>What the file is called where nobody names another.</summary>
    public const string Name = "findings.accepted.yaml";

    private const string Head = "# 认可的问题：谁、凭什么。由 bulletin accept 写入；删去一条就是收回。\n";

    private static readonly Words Where = new("认可", "an acceptance");

    public static (Acceptances Acceptances, IReadOnlyList<Finding> Findings) Read(string file, string text)
    {
        var findings = new SchemeFindings(file);
        var root = new YamlFile(text.TrimStart('\uFEFF'), findings).Read();
        var all = new List<Acceptance>();
        foreach (var item in (root as YamlList)?.Items ?? [])
            if (item is YamlMap map && Entry(new(map, findings, Where), findings) is { } acceptance)
                all.Add(acceptance);
            else if (item is not YamlMap)
                findings.WrongValue(item, file, new("认可（finding、day、by、because 等）", "an acceptance (finding, day, by, because and so on)"));
        if (root is not (null or YamlList))
            findings.WrongValue(root, file, new("列表（每项以“- ”开头）", "a list (each item begins with '- ')"));
        return (new(all) { File = file }, findings.InOrder());
    }

    private static Acceptance? Entry(Fields fields, SchemeFindings findings)
    {
        var fingerprint = fields.RequiredText("finding");
        var code = fields.Text("code")?.Value ?? "";
        var day = fields.RequiredText("day");
        var (by, because) = (fields.RequiredText("by"), fields.RequiredText("because"));
        var message = fields.Text("message")?.Value ?? "";
        var cells = fields.Items("cells").Select(c => Cell(c, findings)).ToList();
        fields.Close();
        if (fingerprint is null || day is null || by is null || because is null)
            return null;
        if (!DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            findings.WrongValue(day, "day", new("日期，如 2021-08-15", "a date, such as 2021-08-15"));
            return null;
        }
        return new(fingerprint.Value, code, date, by.Value, because.Value) { Message = message, Cells = cells };
    }

    private static (string Place, string Text) Cell(YamlNode node, SchemeFindings findings)
    {
        if (node is not YamlMap map)
        {
            findings.WrongValue(node, "cells", new("单元格（at、text）", "a cell (at, text)"));
            return ("", "");
        }
        var fields = new Fields(map, findings, Where);
        var cell = (fields.Text("at")?.Value ?? "", fields.Text("text")?.Value ?? "");
        fields.Close();
        return cell;
    }

    /// <summary>The text of the file with these entries at its end.</summary>
    public static string Add(string text, IEnumerable<Acceptance> acceptances)
    {
        var all = new StringBuilder(text.Length == 0 ? Head : text.EndsWith('\n') ? text : text + "\n");
        foreach (var acceptance in acceptances)
            Write(all, acceptance);
        return all.ToString();
    }

    private static void Write(StringBuilder text, Acceptance acceptance)
    {
        text.Append("- finding: \"").Append(acceptance.Fingerprint).Append("\"\n");
        Line(text, "code", acceptance.Code);
        text.Append("  day: ").Append(acceptance.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        Line(text, "by", acceptance.By);
        Line(text, "because", acceptance.Because);
        Line(text, "message", acceptance.Message);
        if (acceptance.Cells.Count == 0)
            return;
        text.Append("  cells:\n");
        foreach (var (place, seen) in acceptance.Cells)
            text.Append("    - { at: ").Append(Quoted(place)).Append(", text: ").Append(Quoted(seen)).Append(" }\n");
    }

    private static void Line(StringBuilder text, string key, string value) => text.Append("  ").Append(key).Append(": ").Append(Quoted(value)).Append('\n');

    /// <summary>In double quotes, on one line: what a cell holds can mean nothing to YAML.</summary>
    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }
}
