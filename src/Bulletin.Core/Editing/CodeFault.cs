using Bulletin.Findings;
using Scriban.Syntax;

namespace Bulletin.Editing;

/// <summary>Says in our words what Scriban found wrong with a template's code.</summary>
internal static class CodeFault
{
    /// <summary>Why code could not be parsed. Scriban's own words are English; the commonest causes are told apart.</summary>
    public static Words OfParsing(Scriban.Template template)
    {
        var said = template.Messages[0].Message;
        var cause = said.Contains("<end>", StringComparison.Ordinal) ? "有一个 if 或 for 没有 end"
            : said.Contains("end of file", StringComparison.OrdinalIgnoreCase) || said.Contains("<EOF>", StringComparison.Ordinal) ? "{{ 或引号没有收尾"
            : "{{ }} 里的括号、引号或写法不对";
        return new(cause + "。", said.TrimEnd('.') + ".");
    }

    /// <summary>Why code did not run. Most faults are names that are not known: those get the nearest known name.</summary>
    public static Words OfRunning(ScriptRuntimeException fault, IEnumerable<string> known)
    {
        if (fault.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase))
            return new("代码没完没了，已经停下。请检查这里的循环。", "The code goes on without end and was stopped: check the loop here.");
        if (fault.OriginalMessage.Split('`') is not [_, { Length: > 0 } name, ..])
            return new("这里运行不下去，请核对写法。", $"It does not run: {fault.OriginalMessage}");
        var offer = Spelling.Offer(name, known);
        return new($"没有“{name}”这个名称。{offer.Chinese}", $"There is no name '{name}'.{offer.English}");
    }
}
