using Bulletin.Findings;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Editing;

/// <summary>A function that articles may call, made from a lambda without reflection.</summary>
internal sealed class ArticleFunction(int least, int most, Func<Call, object?> body) : IScriptCustomFunction
{
    /// <summary>None, as far as Scriban knows: what is missing is said in our words.</summary>
    public int RequiredParameterCount => 0;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new Call(callerContext?.Span ?? context.CurrentSpan, arguments);
        if (call.Given < least)
            throw call.Fault(new($"这个函数要 {least} 个参数，这里有 {call.Given} 个。", $"This function takes {least} arguments; here are {call.Given}."),
                new("请对照 docs/templates.zh-CN.md 补齐。", "See docs/templates.md."));
        return body(call);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>One call of a function: its arguments, and where it stands.</summary>
internal sealed class Call(SourceSpan span, ScriptArray arguments)
{
    public int Given => arguments.Count(a => a is not null);

    public string Text(int index) => index < arguments.Count ? arguments[index]?.ToString() ?? "" : "";

    public string Text(int index, string otherwise) => index < arguments.Count && arguments[index] is not null ? Text(index) : otherwise;

    /// <summary>A whole number; null where the argument is not given.</summary>
    public int? Whole(int index)
    {
        // Scriban hands over null for an argument that is not given.
        return arguments.Count <= index ? null : arguments[index] switch
        {
            null => null,
            int number => number,
            long number and >= int.MinValue and <= int.MaxValue => (int)number,
            _ => throw Fault(new($"第 {index + 1} 个参数应是整数。", $"Argument {index + 1} should be a whole number."), new("请写不带引号的整数，如 2。", "Write a whole number without quotes, such as 2.")),
        };
    }

    /// <summary>The argument as a list of texts; one text alone is a list of one.</summary>
    public IReadOnlyList<string> Texts(int index) => arguments[index] switch
    {
        ScriptArray list => [.. list.Select(item => item?.ToString() ?? "")],
        var one => [one?.ToString() ?? ""],
    };

    public ArticleFault Fault(Words message, Words action) => new(span, message, action);

    public ArticleFault Missing(Words message, Words action) => new(span, message, action) { IsOfMissingValue = true };
}
