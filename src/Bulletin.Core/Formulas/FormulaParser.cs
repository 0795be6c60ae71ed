using System.Numerics;
using Bulletin.Findings;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Formulas;

/// <summary>Reads a formula with Scriban's parser and takes over what a formula may say; all else in that language is refused where it stands.</summary>
internal sealed class FormulaParser(string text, Place place)
{
    /// <summary>Longer is no formula, and bounds how deep the tree can be.</summary>
    private const int Longest = 1000;

    private Finding? _refusal;

    public (Formula? Formula, Finding? Finding) Parse()
    {
        var root = Read();
        return _refusal is null && root is not null ? (new Formula(text, root, place), null) : (null, _refusal);
    }

    private Expression? Read()
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(0, new("公式是空的", "the formula is empty"), FormulaWords.WriteLikeThis);
        if (text.Length > Longest)
            return Refuse(Longest, new($"公式长于 {Longest} 字", $"the formula is longer than {Longest} letters"), new("请拆成几个比率", "split it into several rates"));
        if (FullWidth.First(text) is >= 0 and var i)
            return Refuse(i, FormulaWords.FullWidth(text[i]), FormulaWords.WriteInstead(FullWidth.Halved(text)));
        if (text.IndexOf('%', StringComparison.Ordinal) is >= 0 and var percent)
            return Refuse(percent, new("公式里不能写百分号", "a formula has no percent sign"), new("请把 95% 写成 0.95", "write 95% as 0.95"));
        var lexer = new Lexer(text, place.File, new LexerOptions { Mode = ScriptMode.ScriptOnly });
        var parser = new Parser(lexer, new ParserOptions { ExpressionDepthLimit = 64 });
        var page = parser.Run();
        return parser.HasErrors ? Fault(parser.Messages[0].Span.Start.Offset) : Statement(page);
    }

    private Expression? Fault(int offset) => offset < 0 || offset >= text.Length
        ? Refuse(text.Length, new("公式没有写完", "the formula is not complete"), new("请补上缺少的名称、数或右括号", "add the missing name, number or closing bracket"))
        : Refuse(offset, FormulaWords.NotUnderstood(Letter(offset)), FormulaWords.WriteLikeThis);

    private Expression? Statement(ScriptPage? page)
    {
        var statements = page?.Body?.Statements;
        if (statements is not { Count: > 0 } || statements[0] is not ScriptExpressionStatement { Expression: { } expression } statement)
            return Refuse(0, FormulaWords.NotUnderstood(text), FormulaWords.WriteLikeThis);
        // What follows the expression is another statement, or a comment that Scriban would pass over in silence.
        var end = statement.Span.End.Offset + 1;
        var rest = text[end..];
        return string.IsNullOrWhiteSpace(rest)
            ? Convert(expression)
            : Refuse(end + rest.Length - rest.TrimStart().Length, FormulaWords.NotUnderstood(rest.Trim()), FormulaWords.WriteLikeThis);
    }

    private Expression? Convert(ScriptNode? node) => node switch
    {
        ScriptNestedExpression nested => Convert(nested.Expression),
        ScriptVariableGlobal name => Name(name),
        ScriptLiteral literal => Number(literal),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate } negative => Negate(negative),
        ScriptBinaryExpression binary => Binary(binary),
        ScriptPipeCall pipe => Pipe(Convert(pipe.From), pipe.To),
        ScriptFunctionCall call => Call(call),
        _ => RefuseNode(node),
    };

    private Expression? Name(ScriptVariableGlobal name) => Aggregate.Find(name.Name) is null
        ? new NameExpression(Offset(name), name.Name)
        : Refuse(Offset(name), new($"“{name.Name}”后面缺少括号", $"'{name.Name}' lacks its brackets"), FormulaWords.WriteInstead($"{name.Name}(…)"));

    /// <summary>A number is taken from the text as written: Scriban's own value may be a binary float.</summary>
    private Expression? Number(ScriptLiteral literal)
    {
        var written = Written(literal);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? written : written.Remove(point, 1);
        if (digits.Length == 0 || point == 0 || point == written.Length - 1 || !digits.All(char.IsAsciiDigit))
            return Refuse(Offset(literal), FormulaWords.NotUnderstood(written), new("数请写成 12 或 0.95", "write numbers as 12 or 0.95"));
        var places = point < 0 ? 0 : written.Length - 1 - point;
        var value = BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return new NumberExpression(Offset(literal), Rational.Of(value, BigInteger.Pow(10, places)));
    }

    private NegateExpression? Negate(ScriptUnaryExpression negative) =>
        Convert(negative.Right) is { } operand ? new NegateExpression(Offset(negative), operand) : null;

    private Expression? Binary(ScriptBinaryExpression binary)
    {
        var sign = binary.Operator switch
        {
            ScriptBinaryOperator.Add => '+',
            ScriptBinaryOperator.Subtract => '-',
            ScriptBinaryOperator.Multiply => '*',
            ScriptBinaryOperator.Divide => '/',
            _ => ' ',
        };
        if (sign == ' ')
            return RefuseSign(binary);
        var left = Convert(binary.Left);
        var right = Convert(binary.Right);
        return left is null || right is null ? null : new BinaryExpression(Offset(binary), sign, left, right);
    }

    /// <summary><c>x | 均值</c>; a chain of pipes hangs to the right.</summary>
    private Expression? Pipe(Expression? argument, ScriptNode? to) => to switch
    {
        _ when argument is null => null,
        ScriptPipeCall next => Pipe(Pipe(argument, next.From), next.To),
        ScriptFunctionCall { Arguments.Count: 0, Target: ScriptVariableGlobal function } => Apply(function, argument),
        ScriptVariableGlobal function => Apply(function, argument),
        _ => RefuseNode(to),
    };

    private Expression? Call(ScriptFunctionCall call)
    {
        var target = call.Target;
        if (!call.ExplicitCall)
            return target is ScriptVariableGlobal name && Aggregate.Find(name.Name) is not null
                ? Refuse(Offset(target), new($"“{name.Name}”后面要紧跟括号", $"'{name.Name}' must be followed by its brackets at once"), FormulaWords.WriteInstead($"{name.Name}(…)"))
                : Refuse(Offset(call.Arguments[0]), new($"“{Written(call.Arguments[0])}”前面缺少运算符", $"an operator is missing before '{Written(call.Arguments[0])}'"), FormulaWords.WriteLikeThis);
        if (target is not ScriptVariableGlobal function)
            return RefuseNode(target);
        if (call.Arguments.Count != 1)
            return Refuse(Offset(call), new($"“{function.Name}”的括号里要有且只有一个算式", $"'{function.Name}' takes exactly one expression"), FormulaWords.WriteInstead($"{function.Name}(…)"));
        return Convert(call.Arguments[0]) is { } argument ? Apply(function, argument) : null;
    }

    private Expression? Apply(ScriptVariableGlobal function, Expression argument)
    {
        if (Aggregate.Find(function.Name) is not { } aggregate)
            return Refuse(Offset(function), FormulaWords.UnknownFunction(function.Name), FormulaWords.Functions);
        return argument.VariesByOffice
            ? new AggregateExpression(Offset(function), aggregate, argument)
            : Refuse(Offset(function), new($"“{function.Name}”里面没有各办事处自己的数", $"nothing inside '{function.Name}' differs from office to office"), new("请在括号里写指标的名称", "write the name of an indicator in the brackets"));
    }

    private Expression? RefuseSign(ScriptBinaryExpression binary)
    {
        var at = binary.OperatorToken is { } token ? Offset(token) : Offset(binary);
        var sign = binary.OperatorToken is { } written ? Written(written) : "?";
        return Refuse(at, new($"公式里不能用“{sign}”", $"'{sign}' cannot be used in a formula"), FormulaWords.WriteLikeThis);
    }

    private Expression? RefuseNode(ScriptNode? node) => node is null
        ? Refuse(0, FormulaWords.NotUnderstood(text), FormulaWords.WriteLikeThis)
        : Refuse(Offset(node), FormulaWords.NotUnderstood(Written(node)), FormulaWords.WriteLikeThis);

    private Expression? Refuse(int offset, Words message, Words action)
    {
        _refusal ??= Formula.Syntax.At(Formula.At(place, offset), message, action) with { Found = text };
        return null;
    }

    private int Offset(ScriptNode node) => Math.Clamp(node.Span.Start.Offset, 0, text.Length);

    private string Written(ScriptNode node)
    {
        var start = Offset(node);
        return text[start..Math.Clamp(node.Span.End.Offset + 1, start, text.Length)];
    }

    /// <summary>The letter at a place, whole where it takes two code units.</summary>
    private string Letter(int offset) =>
        offset + 1 < text.Length && char.IsSurrogatePair(text, offset) ? text.Substring(offset, 2) : text.Substring(offset, 1);
}
